import type { GlossaryRow } from '../core/search';
import { SearchIcon } from './icons';
import { TermRow } from './TermRow';

interface GlossaryTabProps {
	text: string;
	onText(text: string): void;
	search(text: string): readonly GlossaryRow[];
	/** Ids of the entries that the page in front names. */
	onPage: ReadonlySet<string>;
	onOpenEntry(id: string): void;
}

export function GlossaryTab({ text, onText, search, onPage, onOpenEntry }: GlossaryTabProps) {
	const found = search(text);
	return (
		<>
			<div class="finder">
				<label class="field">
					<SearchIcon />
					<input
						type="search"
						placeholder="Search the glossary"
						aria-label="Search the glossary"
						autoComplete="off"
						spellcheck={false}
						value={text}
						onInput={(event) => onText(event.currentTarget.value)}
					/>
				</label>
				<p class="note" role="status">
					{sayFound(found.length, text)}
				</p>
			</div>
			<ul class="rows">
				{found.map((row) => (
					<TermRow key={row.id} row={row} onOpen={onOpenEntry} mark={onPage.has(row.id) ? 'on this page' : null} />
				))}
			</ul>
		</>
	);
}

function sayFound(count: number, text: string): string {
	if (count === 0) return `“${text.trim()}” was not found.`;
	return count === 1 ? '1 term' : `${count} terms`;
}
