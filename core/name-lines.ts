/**
 * All names by their first words, as one text: it travels packed, and to open it is to cut it into lines. Made by
 * core/pack-lines.ts.
 *
 * A line is a first word and then its names in order: what follows the word in the name, each word with what joins it
 * to the one before, a sign, and the numbers of the names that are written so:
 *
 *     joint<TAB> task force+0A<TAB> task force alpha+0B0C
 */
import { numbersIn } from './digits';

/** Before each name of a line. */
export const TAB = '\t';
/** Ends the words of a name. INFLECTED: it may also end in one more "s". */
export const EXACT = '=';
export const INFLECTED = '+';

export interface PackedLines {
	text: string;
	/** Digits that a name's number takes. */
	width: number;
}

export interface NameLines {
	/** By first word, folded: the names that begin with it. */
	byWord: ReadonlyMap<string, string>;
	width: number;
}

export function openLines({ text, width }: PackedLines): NameLines {
	const byWord = new Map<string, string>();
	for (let start = 0; start < text.length; ) {
		const tab = text.indexOf(TAB, start);
		const end = text.indexOf('\n', tab);
		byWord.set(text.slice(start, tab), text.slice(tab, end));
		start = end + 1;
	}
	return { byWord, width };
}

/** Is the first word of a line a name by itself? One with another joint than a space after it says so too. */
export const isName = (line: string): boolean => line.charAt(1) === EXACT || line.charAt(1) === INFLECTED;
/** Does the beginning of a name of the line say this after the first word? */
export const goesOn = (line: string, text: string): boolean => line.includes(TAB + text);
/** The same, or the end of one with its "s". */
export const mayGoOn = (line: string, text: string): boolean =>
	goesOn(line, text) || (text.endsWith('s') && goesOn(line, text.slice(0, -1)));

/** Numbers of the names that say just this after the first word. */
export function numbersFor({ width }: NameLines, line: string, text: string): readonly number[] {
	const exact = signAfter(line, text, EXACT) || signAfter(line, text, INFLECTED);
	const at = exact || (text.endsWith('s') ? signAfter(line, text.slice(0, -1), INFLECTED) : 0);
	if (at === 0) return NONE;
	const end = line.indexOf(TAB, at);
	return numbersIn(line.slice(at, end < 0 ? undefined : end), width);
}

const NONE: readonly number[] = [];

/** Where the numbers begin; 0: there are none. */
function signAfter(line: string, text: string, sign: string): number {
	const said = TAB + text + sign;
	const at = line.indexOf(said);
	return at < 0 ? 0 : at + said.length;
}
