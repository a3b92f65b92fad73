/** Finds the names of a table in one block of text: whole words, the longest first, never overlapping. */
import { contextFits, type Evidence } from './context';
import { spelledOut } from './expansion';
import { lettersFit } from './letters';
import { isInWord } from './characters';
import { goesOn, numbersFor } from './name-lines';
import type { Name, NameTable } from './name-table';
import { followsAnotherName } from './namesakes';
import { createSifter } from './sifter';
import { standsAlone } from './standing';
import { joint, lowered, nextToken, type Token, unaccented, undotted } from './tokens';

export interface Match {
	/** Index into the table's entries. */
	entry: number;
	/** Offsets into the text: start inclusive, end exclusive. */
	start: number;
	end: number;
	/**
	 * What speaks for this meaning. "plain": the name can mean nothing else. "near": words around it say so.
	 * "none": nothing in the block says so; it counts only if the rest of the page does (core/meaning.ts).
	 * "otherwise": the text spells the acronym out as something else.
	 */
	evidence: Exclude<Evidence, 'against'> | 'otherwise';
	/** How much the wording itself tells: a word of the language, a proper name, an acronym, or a name that hardly anything else bears. */
	wording: 'word' | 'proper' | 'acronym' | 'distinctive';
}

/** `words`: with which of its words, as they stand in small letters, names may begin (core/sifter.ts). */
export function findNames(
	text: string,
	table: NameTable,
	language: string,
	words: Iterable<string> = createSifter(table.lines)(text),
): Match[] {
	const starts = startsOf(text, words);
	const matches: Match[] = [];
	let next = 0;
	for (let i = 0; i < starts.length; i++) {
		const start = starts[i] as number;
		if (start < next) continue;
		const found = longestAt(text, start, table, language);
		if (!found) continue;
		const surer = surerInside(found, starts, i, (other) => longestAt(text, other, table, language));
		if (found.match && surer === null) matches.push(found.match);
		next = surer ?? found.end;
	}
	return matches;
}

/** Where in a text words stand, ascending. */
function startsOf(text: string, words: Iterable<string>): number[] {
	const lower = lowered(text);
	const starts: number[] = [];
	for (const word of new Set(words)) {
		const isParted = (end: number) => word.endsWith('.') || !isInWord(lower, end);
		for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
			if (!isInWord(lower, at - 1) && isParted(at + word.length)) starts.push(at);
	}
	return starts.sort((a, b) => a - b);
}

/** A doubtful name gives way to a sure one that begins inside it: "the Darién" to "Darién Gap". Its offset, or null. */
function surerInside(
	found: Found,
	starts: readonly number[],
	index: number,
	look: (start: number) => Found | null,
): number | null {
	if (!isDoubtful(found)) return null;
	for (let i = index + 1; i < starts.length && (starts[i] as number) < found.end; i++) {
		const other = look(starts[i] as number);
		if (other?.match && !isDoubtful(other)) return starts[i] as number;
	}
	return null;
}

interface Found {
	/** Where its last word ends. */
	end: number;
	/** Null for a phrase in which a name means something else. */
	match: Match | null;
}

const isDoubtful = (found: Found): boolean => found.match?.evidence === 'none';

/** A sure name stays where one as long or longer is doubtful: "asylum" in "asylum interview". Not in a longer proper name: "Rio Grande Valley" is no river. */
const staysWith = (best: Found, longer: Found): boolean =>
	best.match !== null &&
	!isDoubtful(best) &&
	isDoubtful(longer) &&
	(longer.end === best.end || longer.match?.wording !== 'distinctive');

function longestAt(text: string, start: number, table: NameTable, language: string): Found | null {
	const first = nextToken(text, start);
	const line = first && table.lines.byWord.get(first.word);
	if (!line) return null;
	const words: Token[] = [first];
	let best: Found | null = null;
	for (let rest = ''; ; ) {
		const numbers = numbersFor(table.lines, line, rest);
		for (const number of numbers) {
			const found = accepted(text, words, table, table.name(number), language);
			if (found && !(best && staysWith(best, found))) best = found;
		}
		if (numbers.length === 0 && !goesOn(line, rest)) return best;
		const last = words[words.length - 1] as Token;
		const token = nextToken(text, last.end);
		if (!token) return best;
		rest += joint(text.slice(last.end, token.start)) + token.word;
		words.push(token);
	}
}

function accepted(text: string, words: readonly Token[], table: NameTable, name: Name, language: string): Found | null {
	if (name.language && name.language !== language) return null;
	const first = words[0] as Token;
	const last = words[words.length - 1] as Token;
	const end = closingEnd(text, first.start, last.end);
	const start = openingStart(text, first.start, end);
	if (!isSpelled(text, words, name.letters) || !standsAlone(text, start, end)) return null;
	if (name.entry < 0) return { end: last.end, match: null };
	const context = table.context(name.context);
	const near = context ? contextFits(context, text, first.start, last.end) : 'plain';
	if (near === 'against') return null;
	const evidence = evidenceOf(text, start, end, table, name, language, near);
	return { end: last.end, match: { entry: name.entry, start, end, evidence, wording: wordingOf(name.letters) } };
}

/** The wording may speak louder than the words around it. */
function evidenceOf(
	text: string,
	start: number,
	end: number,
	table: NameTable,
	name: Name,
	language: string,
	near: 'plain' | 'near' | 'none',
): Match['evidence'] {
	if (name.letters === 'A' && standsForElse(text, start, end, table, name, language)) return 'otherwise';
	const { group } = table.entry(name.entry);
	const isBare = name.letters.length === 1 && (group === 'people' || group === 'places');
	return isBare && followsAnotherName(text, start, end, table.titles) ? 'none' : near;
}

/** Characters before what spells an acronym out that may belong to the name. */
const LONGER = 30;

/** Is the acronym spelled out as something that is no name of its entry? */
function standsForElse(text: string, start: number, end: number, table: NameTable, { entry }: Name, language: string): boolean {
	const words = spelledOut(text, start, end);
	if (!words) return false;
	// The name may be longer than what the initials say: "U.S. Customs and Border Protection (CBP)".
	const from = Math.max(words.start > start ? end : 0, words.start - LONGER);
	const around = text.slice(from, words.end);
	const isOwn = (match: Match) => match.entry === entry && from + match.end > words.start;
	return ![around, `${around}s`].some((own) => findNames(own, table, language).some(isOwn));
}

// Several words with capitals are distinctive; a surname alone is not.
function wordingOf(letters: string): Match['wording'] {
	if (letters === '') return 'word';
	if (letters === 'A') return 'acronym';
	return /[ACc].*[ACc]/.test(letters) ? 'distinctive' : 'proper';
}

/** "287(g" ends at its bracket, if the bracket was opened in it. */
const closingEnd = (text: string, start: number, end: number): number =>
	text.charAt(end) === ')' && /\([^)]*$/.test(text.slice(start, end)) ? end + 1 : end;

/** "866) 347-2423" begins at its bracket, if the bracket closes in it. */
const openingStart = (text: string, start: number, end: number): number =>
	text.charAt(start - 1) === '(' && /^[^()]+\)./.test(text.slice(start, end)) ? start - 1 : start;

function isSpelled(text: string, words: readonly Token[], letters: string): boolean {
	for (let i = 0; i < letters.length; i++) {
		const sign = letters.charAt(i);
		const { start, end } = words[i] as Token;
		if (sign !== 'x' && !lettersFit(sign, undotted(unaccented(text.slice(start, end))))) return false;
	}
	return true;
}
