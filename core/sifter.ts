/**
 * With which of its words may a name begin? One look at each word of a page, mostly by the browser's own means, since
 * all of the page's text goes through here. It says "maybe" a few times too often and "no" never wrongly;
 * core/matcher.ts looks closer.
 */
import { IN_WORD, LETTER } from './characters';
import { isName, mayGoOn, type NameLine, type NameLines } from './name-lines';
import { fold, lowered, needsFolding, plainWordsOf, wordsOf } from './tokens';

/** A word as it stands in small letters, and the names that begin with it. */
interface Heard {
	raw: string;
	line: NameLine;
}

/** So many characters may be the beginning of a word, unseen ones included: more than any name's first word has. */
const LONGEST_PART = 40;
const NONE: readonly never[] = [];

/** For texts that come one after the other, as the text nodes of a page: a name may reach over several, and so may a word. */
export function createSifter({ words: firstWords, lineOf, mayBegin }: NameLines): (text: string) => readonly string[] {
	/** Words at the end of the texts before that the next word may go on from. */
	let open: readonly Heard[] = NONE;
	/** Beginnings of first words that the texts so far may end in; each is the end of the next one. */
	let parts: readonly string[] = NONE;
	/** Of the text at hand: its words, and those with which names begin. */
	let words: readonly string[];
	let folds: boolean;
	let found: string[];

	/** The first word at or after a place. Unseen characters alone are part of the word before or of none. */
	const nextFrom = (place: number): string => {
		let word = '';
		for (let i = place; word === '' && i < words.length; i++) word = folds ? fold(words[i] as string) : (words[i] as string);
		return word;
	};
	/** Notes a word if it is a name, or begins one that goes on with the words from a place. False: only the next text can tell. */
	const hear = ({ raw, line }: Heard, place: number): boolean => {
		const next = nextFrom(place);
		const isWhole = isName(line);
		if ((isWhole || (next !== '' && mayGoOn(line, next))) && !found.includes(raw)) found.push(raw);
		return isWhole || next !== '';
	};
	/** Words that begin in the texts before and go on in the beginning of this one. */
	const joined = (head: string): Heard[] =>
		parts.flatMap((part) => {
			const [raw] = wordsOf(part + head) as [string];
			const word = fold(raw);
			// Two words after all: "end" and ".The".
			return raw.length > part.length && firstWords.has(word) ? { raw, line: lineOf(word) } : [];
		});
	const hearBegun = (lower: string): Heard[] => {
		const left = open.filter((heard) => !hear(heard, 0));
		if (parts === NONE) return left;
		const head = headOf(lower);
		const inHead = wordsOf(head).length;
		// What is the rest of one word may be the next one to another.
		const wholes = joined(head).filter((heard) => {
			hear(heard, 0);
			return !hear(heard, inHead);
		});
		return [...wholes, ...left];
	};

	return (text) => {
		// Half of a page's texts are the white space of its source.
		if (parts === NONE && BLANK.test(text)) return NONE;
		const lower = lowered(text);
		folds = needsFolding(lower);
		words = folds ? wordsOf(lower) : plainWordsOf(lower);
		const { length } = words;
		if (length === 0 && parts === NONE) return NONE;
		found = [];
		const left = parts === NONE && open === NONE ? [] : hearBegun(lower);
		for (let i = 0; i < length; i++) {
			const raw = words[i] as string;
			const word = folds ? fold(raw) : raw;
			if (!firstWords.has(word)) continue;
			const heard = { raw, line: lineOf(word) };
			if (!hear(heard, i + 1)) left.push(heard);
		}
		open = left.length === 0 ? NONE : left;
		parts = partsAfter(parts, lower, words[length - 1], mayBegin);
		return found;
	};
}

/** White space of HTML: what else is not seen may be part of a word. */
const BLANK = /^[ \t\n\r\f]+$/;

/** What a word that began before may go on with: more of it, or the rest of initials. */
const HEAD = new RegExp(`^\\.?(?:[${LETTER}]\\.)*[${IN_WORD}]*\\.?`);
const headOf = (lower: string): string => (HEAD.exec(lower) as RegExpExecArray)[0];

/** Initials, or the beginning of some: "u", "u.s", "u.s." */
const INITIALS = new RegExp(`(?:[${LETTER}]\\.)*[${LETTER}]\\.?$`);

/** The end of a text as far as it may go on as a word; '' where none can. */
function partAtEnd(lower: string, last: string): string {
	const initials = (last.length === 1 || last.includes('.')) && INITIALS.exec(lower.slice(-LONGEST_PART))?.[0];
	return initials || (lower.endsWith(last) ? last : '');
}

function partsAfter(
	before: readonly string[],
	lower: string,
	last: string | undefined,
	mayBegin: (part: string) => boolean,
): readonly string[] {
	const ending = last === undefined ? '' : partAtEnd(lower, last);
	const longer = before.map((begun) => begun + lower);
	const parts = ending === '' ? longer : [ending, ...longer];
	const some = parts.filter((part) => part.length <= LONGEST_PART && mayBegin(fold(part)));
	return some.length === 0 ? NONE : some;
}
