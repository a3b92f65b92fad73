import type { RelatedTerm } from '../core/glossary';
import { Part } from './Part';
import { useSay } from './say-context';

interface RelatedProps {
	related: readonly RelatedTerm[];
	lang: string | undefined;
	onRelated(id: string): void;
}

export function Related({ related, lang, onRelated }: RelatedProps) {
	const say = useSay();
	if (related.length === 0) return null;
	return (
		<Part name="related" title={say('Related')}>
			<ul class="related" lang={lang}>
				{related.map(({ id, term }) => (
					<li key={id}>
						<button type="button" onClick={() => onRelated(id)}>
							{term}
						</button>
					</li>
				))}
			</ul>
		</Part>
	);
}
