import type { Entry } from '../core/entry-schema';
import { sayStatus } from '../core/status-words';
import { StatusShape } from './StatusShape';
import { useSay, useTongue } from './say-context';

/** A headword of this many characters is set smaller. */
const LONG = 48;

interface CardHeadProps {
	entry: Entry;
	/** Of the entry's texts. */
	language: string;
	headId: string;
}

/** The heading can take the focus, so that reading goes on from it when a card changes under the reader. */
export function CardHead({ entry, language, headId }: CardHeadProps) {
	const status = sayStatus(entry.status, useSay());
	const { lang, aside } = useTongue(language);
	const [abbreviation] = entry.abbreviations;
	return (
		<div class={entry.term.length >= LONG ? 'head long' : 'head'}>
			<p class="kind">
				<span lang={lang}>{entry.kind}</span>
				{aside && ` · ${aside}`}
			</p>
			<h2 id={headId} lang={lang} tabIndex={-1}>
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
