import { type Say, sayCount } from '../core/say';
import type { GlossaryRow } from '../core/search';
import { SearchIcon } from './icons';
import { useSay } from './say-context';
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
	const say = useSay();
	const found = search(text);
	return (
		<>
			<div class="finder">
				<label class="field">
					<SearchIcon />
					<input
						type="search"
						placeholder={say('Search the glossary')}
						aria-label={say('Search the glossary')}
						autoComplete="off"
						spellcheck={false}
						value={text}
						onInput={(event) => onText(event.currentTarget.value)}
					/>
				</label>
				<p class="note" role="status">
					{sayFound(found.length, text, say)}
				</p>
			</div>
			<ul class="rows">
				{found.map((row) => (
					<TermRow key={row.id} row={row} onOpen={onOpenEntry} mark={onPage.has(row.id) ? say('on this page') : null} />
				))}
			</ul>
		</>
	);
}

function sayFound(count: number, text: string, say: Say): string {
	if (count === 0) return say('“{text}” was not found.', { text: text.trim() });
	return sayCount(say, count, '1 term', '{n} terms');
}
