/** Finds the names of a table in one block of text: whole words, the longest first, never overlapping. */
import { contextFits, type Evidence } from './context';
import { spelledOut } from './expansion';
import { lettersFit } from './letters';
import type { Name, NameTable, TableEntry } from './name-table';
import { endingAt, ROOT, step } from './name-tree';
import { followsAnotherName } from './namesakes';
import { sift } from './sieve';
import { standsAlone } from './standing';
import { joint, nextToken, type Token, unaccented, undotted } from './tokens';

export interface Match {
	/** Index into the table's entries. */
	entry: number;
	/** Which of its names: a number of the table. */
	name: number;
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

export function findNames(text: string, table: NameTable, language: string): Match[] {
	const starts = sift(text, table.sieve, { words: 0, last: 0, previous: 0 });
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
	const words: Token[] = [];
	let place = ROOT;
	let best: Found | null = null;
	for (let token = nextToken(text, start); token; token = nextToken(text, token.end)) {
		const last = words[words.length - 1];
		place = step(table.tree, place, last ? joint(text.slice(last.end, token.start)) + token.word : token.word);
		if (place === ROOT) break;
		words.push(token);
		for (const index of endingAt(table.tree, place)) {
			const found = accepted(text, words, table, index, language);
			if (found && !(best && staysWith(best, found))) best = found;
		}
	}
	return best;
}

function accepted(text: string, words: readonly Token[], table: NameTable, index: number, language: string): Found | null {
	const name = table.name(index);
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
	return { end: last.end, match: { entry: name.entry, name: index, start, end, evidence, wording: wordingOf(name.letters) } };
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
	const { group } = table.entries[name.entry] as TableEntry;
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
