import type { SaidEntry } from '../core/said-entry';
import { StatusShape } from './StatusShape';
import { useTongue } from './say-context';

/** A headword of this many characters is set smaller. */
const LONG = 48;

interface CardHeadProps {
	entry: Pick<SaidEntry, 'term' | 'abbreviation' | 'kind' | 'status' | 'language'>;
	headId: string;
}

/** The heading can take the focus, so that reading goes on from it when a card changes under the reader. */
export function CardHead({ entry: { term, abbreviation, kind, status, language }, headId }: CardHeadProps) {
	const { lang, aside } = useTongue(language);
	return (
		<div class={term.length >= LONG ? 'head long' : 'head'}>
			<p class="kind">
				<span lang={lang}>{kind}</span>
				{aside && ` · ${aside}`}
			</p>
			<h2 id={headId} lang={lang} tabIndex={-1}>
				{term}
				{abbreviation && (
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
