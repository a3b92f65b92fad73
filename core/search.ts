/** Search in the glossary: short forms and beginnings first, then what is spelt alike. */
import Fuse from 'fuse.js/basic';
import type { Category, Entry, Status } from './entry-schema';
import { inLanguage } from './in-language';

/** What a list knows of an entry. */
export interface GlossaryRow {
	id: string;
	term: string;
	abbreviations: readonly string[];
	/** Other wordings, in all languages. */
	names: readonly string[];
	category: Category;
	status: Status;
	kind: string;
	/** Of its timeline, to count what came after an article. */
	dates: readonly string[];
	reviewed: string;
}

export function glossaryRow(entry: Entry, language: string): GlossaryRow {
	const { term, status, kind } = inLanguage(entry, language).entry;
	return {
		id: entry.id,
		term,
		abbreviations: entry.abbreviations,
		names: [entry.term, ...entry.aliases, ...Object.values(entry.names).flat()],
		category: entry.category,
		status,
		kind,
		dates: entry.timeline.map((event) => event.date),
		reviewed: entry.reviewed,
	};
}

type Searched = Pick<GlossaryRow, 'id' | 'term' | 'abbreviations' | 'names'>;

const MOST = 50;
/** Shorter texts are alike to almost everything. */
const SHORTEST_FUZZY = 3;

/** The answer to no text is every row, in alphabetical order. */
export function createSearch<Row extends Searched>(rows: readonly Row[], language = 'en'): (text: string) => readonly Row[] {
	const all = [...rows].sort((a, b) => a.term.localeCompare(b.term, language));
	const folded = all.map((row) => ({ row, ...foldRow(row) }));
	const fuse = new Fuse(all, {
		keys: [
			{ name: 'term', weight: 3 },
			{ name: 'abbreviations', weight: 2 },
			{ name: 'names', weight: 1 },
		],
		ignoreDiacritics: true,
		ignoreLocation: true,
		threshold: 0.3,
	});
	return (text) => {
		const wanted = fold(text);
		if (!wanted) return all;
		const direct = folded
			.flatMap(({ row, ...names }) => ({ row, rank: rankOf(names, wanted) }))
			.filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
			.sort((a, b) => a.rank - b.rank)
			.map(({ row }) => row);
		const alike = wanted.length < SHORTEST_FUZZY ? [] : fuse.search(text.trim(), { limit: MOST }).map(({ item }) => item);
		return [...new Set([...direct, ...alike])].slice(0, MOST);
	};
}

interface Folded {
	term: string;
	abbreviations: string[];
	names: string[];
}

const foldRow = (row: Searched): Folded => ({
	term: fold(row.term),
	abbreviations: row.abbreviations.map(fold),
	names: row.names.map(fold),
});

/** "Darién Gap" → "darien gap"; "287(g)" → "287g". */
function fold(text: string): string {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain
		.replace(/[-–/]/g, ' ')
		.replace(/[^\p{L}\p{N}\s]/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The lower the nearer; infinite where the text is not a beginning of anything. */
function rankOf({ term, abbreviations, names }: Folded, wanted: string): number {
	if (abbreviations.includes(wanted)) return 0;
	if (term === wanted || names.includes(wanted)) return 1;
	if ([term, ...abbreviations].some((name) => name.startsWith(wanted))) return 2;
	if (names.some((name) => name.startsWith(wanted))) return 3;
	if (beginsWords(term, wanted)) return 4;
	if (names.some((name) => beginsWords(name, wanted))) return 5;
	return Number.POSITIVE_INFINITY;
}

/** Every word looked for begins a word of the name, in any order. */
function beginsWords(name: string, wanted: string): boolean {
	const words = name.split(' ');
	return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}
