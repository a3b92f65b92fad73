/**
 * All names by their first words, as texts: they travel packed, and to open them is to cut them into lines. Made by
 * core/pack-lines.ts.
 *
 * To each first word belongs a line with its names in order: what follows the word in the name, each further word with
 * what joins it to the one before, a sign, and the numbers of the names that are written so:
 *
 *     joint: <TAB> task force""0A<TAB> task force alpha""0B0C
 */
import { numbersIn } from './digits';

/** Before each name of a line. */
export const TAB = '\t';
/** End the words of a name, and stand neither in them nor between (core/tokens.ts). INFLECTED: it may also end in one more "s". Both ASCII, or the browser keeps all of the table at two bytes a character. */
export const EXACT = '"';
export const INFLECTED = '""';

export interface PackedLines {
	/** One a line, ascending. */
	words: string;
	/** One for each of the words. */
	names: string;
	/** Digits that a name's number takes. */
	width: number;
}

export interface NameLines {
	/** First words of names, folded. */
	words: ReadonlySet<string>;
	/** The names that begin with one of these words. */
	lineOf(word: string): string;
	/** Is this the beginning of one of these words, or all of it? */
	mayBegin(part: string): boolean;
	width: number;
}

/** Lines are looked for when they are asked for: a page holds few of the words, and every page waits for what is made before. */
export function openLines({ words, names, width }: PackedLines): NameLines {
	const sorted = words.split('\n');
	const known = new Map<string, string>();
	let lines: readonly string[] | null = null;
	return {
		words: new Set(sorted),
		lineOf(word) {
			const found = known.get(word);
			if (found !== undefined) return found;
			lines ??= names.split('\n');
			const line = lines[placeOf(word, sorted)] as string;
			known.set(word, line);
			return line;
		},
		mayBegin: (part) => (sorted[placeOf(part, sorted)] as string).startsWith(part),
		width,
	};
}

/** Of the first that is not before it; the last where all are. */
function placeOf(word: string, sorted: readonly string[]): number {
	let low = 0;
	let high = sorted.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as string) < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Is the first word of a line a name by itself? One with another joint than a space after it says so too. */
export const isName = (line: string): boolean => line.charAt(1) === EXACT;
/** Does the beginning of a name of the line say this after the first word? */
export const goesOn = (line: string, text: string): boolean => line.includes(TAB + text);
/** May the word follow the first one, the plural of a name's last word included? */
export function mayGoOn(line: string, word: string): boolean {
	const said = `${TAB} ${word}`;
	return line.includes(said) || (word.endsWith('s') && line.includes(said.slice(0, -1)));
}

/** Numbers of the names that say just this after the first word. */
export function numbersFor({ width }: NameLines, line: string, text: string): readonly number[] {
	const exact = placeAfter(line, text);
	const stem = exact === 0 && text.endsWith('s') ? placeAfter(line, text.slice(0, -1)) : 0;
	const isInflected = line.charAt(exact || stem) === EXACT;
	const at = isInflected ? (exact || stem) + 1 : exact;
	if (at === 0) return NONE;
	const end = line.indexOf(TAB, at);
	return numbersIn(line.slice(at, end < 0 ? undefined : end), width);
}

const NONE: readonly number[] = [];

/** What comes after the sign that ends these words of a name; 0: there is no such name. */
function placeAfter(line: string, text: string): number {
	const said = TAB + text + EXACT;
	const at = line.indexOf(said);
	return at < 0 ? 0 : at + said.length;
}
