/**
 * All names by their first words, as texts: they travel packed, and to open them is to cut them into lines. Made by
 * core/pack-lines.ts.
 *
 * To each first word belongs a line with its names in order: what follows the word in the name, each further word with
 * what joins it to the one before, and what the name is. Names have numbers in the order in which the lines tell them
 * first, so most need not say theirs:
 *
 *     joint: Wtask forceSWtask force alphaWtask forces alphaLA2f
 *
 * Lines come in blocks of BLOCK_LENGTH, so that none is sought for long; each block begins with the number of its first
 * name, in base 36.
 */

/**
 * The signs are capitals, since words are in small letters and nothing that joins two is a letter: what a page says can
 * be no sign. One of two comes before each name of a line: most go on after a space, which it stands for.
 */
export const NAME = 'N';
export const SPACED_NAME = 'W';
/** After its words: they may end in one more "s" too. */
export const PLURAL = 'S';
/** After that: the name's numbers are told. Without it there is one, the next. */
export const LISTED = 'L';
/** In such a list: the next number, and one that came before, in base 36. */
export const NEXT = 'O';
export const AGAIN = 'A';
/** Between two lines, and two first words. */
export const BREAK = 'B';
/** Between two blocks of lines. */
export const BLOCK = 'D';
export const BLOCK_LENGTH = 64;
export const BASE = 36;

export interface PackedLines {
	/** Ascending. */
	words: string;
	/** One line for each of the words. */
	names: string;
}

export interface NameLine {
	text: string;
	/** What its block says before it. */
	before: string;
	/** Numbers that were asked for before, by where their name's words end: in a long line it takes long to count them. */
	told: Map<number, readonly number[]>;
}

export interface NameLines {
	/** First words of names, folded. */
	words: ReadonlySet<string>;
	/** The names that begin with one of these words. */
	lineOf(word: string): NameLine;
	/** Is this the beginning of one of these words, or all of it? */
	mayBegin(part: string): boolean;
}

/** Lines are looked for when they are asked for: a page holds few of the words, and every page waits for what is made before. */
export function openLines({ words, names }: PackedLines): NameLines {
	const sorted = words.split(BREAK);
	const known = new Map<string, NameLine>();
	let blocks: readonly string[] | null = null;
	return {
		words: new Set(sorted),
		lineOf(word) {
			const found = known.get(word);
			if (found !== undefined) return found;
			blocks ??= names.split(BLOCK);
			const place = placeOf(word, sorted);
			const line = lineIn(blocks[Math.floor(place / BLOCK_LENGTH)] as string, place % BLOCK_LENGTH);
			known.set(word, line);
			return line;
		},
		mayBegin: (part) => (sorted[placeOf(part, sorted)] as string).startsWith(part),
	};
}

function lineIn(block: string, index: number): NameLine {
	let start = 0;
	for (let i = 0; i <= index; i++) start = block.indexOf(BREAK, start) + 1;
	const end = block.indexOf(BREAK, start);
	return { text: block.slice(start, end < 0 ? undefined : end), before: block.slice(0, start), told: new Map() };
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
export const isName = ({ text }: NameLine): boolean => text.startsWith(NAME);
/** Does the beginning of a name of the line say this after the first word? */
export const goesOn = ({ text }: NameLine, said: string): boolean => said === '' || text.includes(begun(said));
/** May the word follow the first one, the plural of a name's last word included? */
export function mayGoOn({ text }: NameLine, word: string): boolean {
	const said = SPACED_NAME + word;
	return text.includes(said) || (word.endsWith('s') && text.includes(said.slice(0, -1)));
}

/** What stands in a line where a name goes on with this after its first word. */
export const begun = (said: string): string => (said.startsWith(' ') ? SPACED_NAME + said.slice(1) : NAME + said);

/** Numbers of the names that say just this after the first word. */
export function numbersFor(line: NameLine, said: string): readonly number[] {
	const exact = placeAfter(line.text, said);
	if (exact > 0) return numbersAt(line, exact);
	const stem = said.endsWith('s') ? placeAfter(line.text, said.slice(0, -1)) : 0;
	return line.text.charAt(stem) === PLURAL ? numbersAt(line, stem) : NONE;
}

const NONE: readonly number[] = [];

/** Where these words of a name end; 0: there is no such name. Of names that begin alike the shortest stands first. */
function placeAfter(text: string, said: string): number {
	const name = begun(said);
	const at = text.indexOf(name);
	const end = at + name.length;
	return at >= 0 && isEnd(text, end) ? end : 0;
}

/** Do the words of a name end here? */
function isEnd(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return at === text.length || (unit >= 65 && unit <= 90);
}

/** `end`: where the name's words end. */
function numbersAt(line: NameLine, end: number): readonly number[] {
	const { text, before, told } = line;
	const known = told.get(end);
	if (known) return known;
	const first = Number.parseInt(before.slice(0, before.indexOf(BREAK)), BASE);
	const next = first + countNew(before) + countNew(text.slice(0, startOfName(text, end)));
	const numbers = numbersSaid(text, text.charAt(end) === PLURAL ? end + 1 : end, next);
	told.set(end, numbers);
	return numbers;
}

/** `next`: the next number at this place of the line. */
function numbersSaid(text: string, at: number, next: number): number[] {
	if (text.charAt(at) !== LISTED) return [next];
	const said = /[OA][^A-Z]*/y;
	const numbers: number[] = [];
	let own = next;
	said.lastIndex = at + 1;
	for (let found = said.exec(text); found; found = said.exec(text))
		numbers.push(found[0] === NEXT ? own++ : Number.parseInt(found[0].slice(1), BASE));
	return numbers;
}

/** Where the sign stands that is before the words that end at a place. */
const startOfName = (text: string, end: number): number =>
	Math.max(text.lastIndexOf(NAME, end - 1), text.lastIndexOf(SPACED_NAME, end - 1));

/** How many numbers a part of the lines tells first. */
const countNew = (text: string): number => count(text, NAME) + count(text, SPACED_NAME) - count(text, LISTED) + count(text, NEXT);
const count = (text: string, sign: string): number => text.split(sign).length - 1;
