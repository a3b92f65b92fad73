/**
 * All names by their first words, as texts: they travel packed, and to open them is to cut them into lines. Made by
 * core/pack-lines.ts.
 *
 * To each first word belongs a line with its names in order: what follows the word in the name, each further word with
 * what joins it to the one before, and what the name is. Names have numbers in the order in which the lines tell them
 * first, so most need not say theirs:
 *
 *     joint: N task forceSN task force alphaN task forces alphaLA2f
 */
import { type PackedLengths, startOf } from './digits';

/**
 * The signs are capitals, since words are in small letters and nothing that joins two is a letter: what a page says can
 * be no sign. NAME comes before each name of a line.
 */
export const NAME = 'N';
/** After its words: they may end in one more "s" too. */
export const PLURAL = 'S';
/** After that: the name's numbers are told. Without it there is one, the next. */
export const LISTED = 'L';
/** In such a list: the next number, and one that came before, in base 36. */
export const NEXT = 'O';
export const AGAIN = 'A';
/** Between two lines. */
export const BREAK = 'B';
/** Ends a line once it is cut out: its place among the lines, in base 36. */
const PLACE = 'P';
export const BASE = 36;

export interface PackedLines {
	/** Ascending. */
	words: string;
	/** One line for each of the words. */
	names: string;
	/** Of each line: how many numbers it tells first. */
	counts: PackedLengths;
}

export interface NameLines {
	/** First words of names, folded. */
	words: ReadonlySet<string>;
	/** The names that begin with one of these words. */
	lineOf(word: string): string;
	/** Is this the beginning of one of these words, or all of it? */
	mayBegin(part: string): boolean;
	/** As in the packed lines. */
	counts: PackedLengths;
	/** Numbers that were asked for before: in a long line it takes long to count them. */
	told: Map<string, readonly number[]>;
}

/** Lines are looked for when they are asked for: a page holds few of the words, and every page waits for what is made before. */
export function openLines({ words, names, counts }: PackedLines): NameLines {
	const sorted = words.split(BREAK);
	const known = new Map<string, string>();
	let lines: readonly string[] | null = null;
	return {
		words: new Set(sorted),
		lineOf(word) {
			const found = known.get(word);
			if (found !== undefined) return found;
			lines ??= names.split(BREAK);
			const place = placeOf(word, sorted);
			const line = (lines[place] as string) + PLACE + place.toString(BASE);
			known.set(word, line);
			return line;
		},
		mayBegin: (part) => (sorted[placeOf(part, sorted)] as string).startsWith(part),
		counts,
		told: new Map(),
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
export const isName = (line: string): boolean => isSign(line.charCodeAt(1));
/** Does the beginning of a name of the line say this after the first word? */
export const goesOn = (line: string, text: string): boolean => line.includes(NAME + text);
/** May the word follow the first one, the plural of a name's last word included? */
export function mayGoOn(line: string, word: string): boolean {
	const said = `${NAME} ${word}`;
	return line.includes(said) || (word.endsWith('s') && line.includes(said.slice(0, -1)));
}

/** Numbers of the names that say just this after the first word. */
export function numbersFor(lines: NameLines, line: string, text: string): readonly number[] {
	const exact = placeAfter(line, text);
	if (exact > 0) return numbersAt(lines, line, exact);
	const stem = text.endsWith('s') ? placeAfter(line, text.slice(0, -1)) : 0;
	return line.charAt(stem) === PLURAL ? numbersAt(lines, line, stem) : NONE;
}

const NONE: readonly number[] = [];

const isSign = (unit: number): boolean => unit >= 65 && unit <= 90;

/** Where these words of a name end; 0: there is no such name. Of names that begin alike the shortest stands first. */
function placeAfter(line: string, text: string): number {
	const at = line.indexOf(NAME + text);
	const end = at + NAME.length + text.length;
	return at >= 0 && isSign(line.charCodeAt(end)) ? end : 0;
}

/** `end`: where the name's words end. */
function numbersAt({ counts, told }: NameLines, line: string, end: number): readonly number[] {
	const place = line.slice(line.lastIndexOf(PLACE) + 1);
	const key = `${place} ${end}`;
	const known = told.get(key);
	if (known) return known;
	const before = line.slice(0, line.lastIndexOf(NAME, end - 1));
	const next = startOf(counts, Number.parseInt(place, BASE)) + count(before, NAME) - count(before, LISTED) + count(before, NEXT);
	const numbers = numbersSaid(line, line.charAt(end) === PLURAL ? end + 1 : end, next);
	told.set(key, numbers);
	return numbers;
}

/** `next`: the next number at this place of the line. */
function numbersSaid(line: string, at: number, next: number): number[] {
	if (line.charAt(at) !== LISTED) return [next];
	const said = /[OA][^A-Z]*/y;
	const numbers: number[] = [];
	let own = next;
	said.lastIndex = at + 1;
	for (let found = said.exec(line); found; found = said.exec(line))
		numbers.push(found[0] === NEXT ? own++ : Number.parseInt(found[0].slice(1), BASE));
	return numbers;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
