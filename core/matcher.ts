/** Finds the names of a table in one block of text: whole words, the longest first, never overlapping. */
import { contextFits, createSurroundings, type Evidence, type Surroundings, saysAny, wordsIn } from './context';
import { descriptionOf, spelledOut } from './expansion';
import { isSpelled, type Wording, wordingOf } from './letters';
import { goesOn, type NameLine, numbersFor } from './name-lines';
import type { Name, NameTable } from './name-table';
import { followsAnotherName } from './namesakes';
import { createSifter } from './sifter';
import { standsAlone } from './standing';
import { fold, isWordAt, lowered, nextWord } from './tokens';

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
	wording: Wording;
}

/** `words`: with which of its words, as they stand in small letters, names may begin (core/sifter.ts). */
export function findNames(
	text: string,
	table: NameTable,
	language: string,
	words: ReadonlySet<string> = new Set(createSifter(table.lines)(text)),
): Match[] {
	const lower = lowered(text);
	const starts = startsOf(lower, table, words);
	const around = createSurroundings(
		text,
		starts.map(({ at }) => at),
	);
	const page: Page = { text, lower, table, language, around };
	const matches: Match[] = [];
	let next = 0;
	for (let i = 0; i < starts.length; i++) {
		const start = starts[i] as Start;
		if (start.at < next) continue;
		const found = longestAt(page, start);
		if (!found) continue;
		const surer = surerInside(page, found, starts, i);
		if (found.match && surer === null) matches.push(found.match);
		next = surer ?? found.end;
	}
	return matches;
}

/** What is looked for, and where. */
interface Page {
	text: string;
	/** The same in small letters. */
	lower: string;
	table: NameTable;
	language: string;
	around: (start: number, end: number) => Surroundings;
}

/** A word with which names may begin. */
interface Start {
	/** Offsets into the text. */
	at: number;
	end: number;
	/** The names. */
	line: NameLine;
}

/** Ascending. */
function startsOf(lower: string, table: NameTable, words: ReadonlySet<string>): Start[] {
	const starts: Start[] = [];
	for (const word of words) {
		const folded = fold(word);
		if (!table.lines.words.has(folded)) continue;
		const line = table.lines.lineOf(folded);
		for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
			if (isWordAt(lower, at, word)) starts.push({ at, end: at + word.length, line });
	}
	return starts.sort((a, b) => a.at - b.at);
}

/** A doubtful name gives way to a sure one that begins inside it: "the Darién" to "Darién Gap". Its offset, or null. */
function surerInside(page: Page, found: Found, starts: readonly Start[], index: number): number | null {
	if (!isDoubtful(found)) return null;
	for (let i = index + 1; i < starts.length && (starts[i] as Start).at < found.end; i++) {
		const other = longestAt(page, starts[i] as Start);
		if (other?.match && !isDoubtful(other)) return (starts[i] as Start).at;
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

function longestAt(page: Page, { at, end: firstEnd, line }: Start): Found | null {
	const { lower } = page;
	let best: Found | null = null;
	let end = firstEnd;
	for (let rest = ''; ; ) {
		const numbers = numbersFor(line, rest);
		for (const number of numbers) {
			const found = accepted(page, at, end, number);
			if (found && !(best && staysWith(best, found))) best = found;
		}
		if (numbers.length === 0 && !goesOn(line, rest)) return best;
		const next = nextWord(lower, end);
		if (!next) return best;
		rest += next.said;
		end = next.end;
	}
}

function accepted(page: Page, first: number, last: number, number: number): Found | null {
	const { text, table, language, around } = page;
	const name = table.name(number);
	if (name.language && name.language !== language) return null;
	const found = text.slice(first, last);
	if (!isSpelled(found, name.letters)) return null;
	const end = closingEnd(text, first, last);
	const start = openingStart(text, first, end);
	if (!standsAlone(text, start, end)) return null;
	if (name.entry < 0) return { end: last, match: null };
	const context = table.context(name.context);
	const near = context ? contextFits(context, around(first, last)) : 'plain';
	const evidence = evidenceOf(page, start, end, name, near);
	if (evidence === 'against') return null;
	return { end: last, match: { entry: name.entry, name: number, start, end, evidence, wording: wordingOf(name.letters, found) } };
}

/** The wording may speak louder than the words around it. */
function evidenceOf(page: Page, start: number, end: number, name: Name, near: Evidence): Match['evidence'] | 'against' {
	const { text, table } = page;
	// Also where words near it speak against us: what it is spelled out as holds for the whole page.
	if (name.letters === 'A' && standsForElse(page, start, end, name)) return 'otherwise';
	if (name.letters === 'A' && near === 'near' && isDescribedElse(page, end, name)) return 'none';
	const { group } = table.entry(name.entry);
	const isBare = name.letters.length === 1 && (group === 'people' || group === 'places');
	return isBare && near !== 'against' && followsAnotherName(text, start, end, table.titles) ? 'none' : near;
}

/** Characters before what spells an acronym out that may belong to the name. */
const LONGER = 30;

/** Is the acronym spelled out as something that is no name of its entry? */
function standsForElse({ text, table, language }: Page, start: number, end: number, name: Name): boolean {
	const words = spelledOut(text, start, end);
	if (!words) return false;
	// A garbled name of ours has words that speak for it: "Immigrations and Custom Enforcement (ICE)".
	const near = table.context(name.context)?.near;
	if (near && saysAny(wordsIn(text.slice(words.start, words.end)), near)) return false;
	// The name may be longer than what the initials say: "U.S. Customs and Border Protection (CBP)".
	const from = Math.max(words.start > start ? end : 0, words.start - LONGER);
	const around = text.slice(from, words.end);
	const isOwn = (match: Match) => match.entry === name.entry && from + match.end > words.start;
	return ![around, `${around}s`].some((own) => findNames(own, table, language).some(isOwn));
}

/** Is the acronym said to be something of which none of its own words speak: "HSI, a heat index"? */
function isDescribedElse({ text, table }: Page, end: number, name: Name): boolean {
	const said = descriptionOf(text, end);
	return said !== null && !saysAny(wordsIn(said), table.context(name.context)?.near ?? []);
}

/** "287(g" ends at its bracket, if the bracket was opened in it. */
const closingEnd = (text: string, start: number, end: number): number =>
	text.charAt(end) === ')' && /\([^)]*$/.test(text.slice(start, end)) ? end + 1 : end;

/** "866) 347-2423" begins at its bracket, if the bracket closes in it. */
const openingStart = (text: string, start: number, end: number): number =>
	text.charAt(start - 1) === '(' && /^[^()]+\)./.test(text.slice(start, end)) ? start - 1 : start;
