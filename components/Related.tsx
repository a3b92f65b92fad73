import { Part } from './Part';

export interface RelatedTerm {
	id: string;
	term: string;
}

export function Related({ related, onRelated }: { related: readonly RelatedTerm[]; onRelated(id: string): void }) {
	if (related.length === 0) return null;
	return (
		<Part name="related" title="Related">
			<ul class="related">
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
