import type { Entry } from '../core/entry-schema';
import { sayStatus } from '../core/status-words';
import { StatusShape } from './StatusShape';

/** A headword of this many characters is set smaller. */
const LONG = 48;

/** The heading can take the focus, so that reading goes on from it when a card changes under the reader. */
export function CardHead({ entry, headId }: { entry: Entry; headId: string }) {
	const status = sayStatus(entry.status);
	const [abbreviation] = entry.abbreviations;
	return (
		<div class={entry.term.length >= LONG ? 'head long' : 'head'}>
			<p class="kind">{entry.kind}</p>
			<h2 id={headId} tabIndex={-1}>
				{entry.term}
				{abbreviation && abbreviation !== entry.term && (
					<>
						{' '}
						<span class="abbr">{abbreviation}</span>
					</>
				)}
			</h2>
			{status && (
				<p class="status">
					<StatusShape shape={status.shape} />
					{status.words}
				</p>
			)}
		</div>
	);
}
