/**
 * With which of its words may a name begin? One look at each word of a page, mostly by the browser's own means, since
 * all of the page's text goes through here. It says "maybe" a few times too often and "no" never wrongly;
 * core/matcher.ts looks closer.
 */
import { IN_WORD, LETTER } from './characters';
import { isName, mayGoOn, type NameLines } from './name-lines';
import { fold, lowered, needsFolding, plainWordsOf, wordsOf } from './tokens';

/** A word as it stands in small letters, and the names that begin with it. */
interface Heard {
	raw: string;
	line: string | undefined;
}

/** So many texts and characters may hold the beginning of a word: more than any name's first word has. */
const MOST_PARTS = 26;
const LONGEST_PART = 40;
const NONE: readonly never[] = [];

/** For texts that come one after the other, as the text nodes of a page: a name may reach over several, and so may a word. */
export function createSifter({ words: firstWords, lineOf }: NameLines): (text: string) => readonly string[] {
	const lineAt = (word: string): string | undefined => (firstWords.has(word) ? lineOf(word) : undefined);
	let lastRaw = '';
	let lastLine: string | undefined;
	/** What the last word may be beside that: the same with its parts in the texts before. */
	let others: readonly Heard[] = NONE;
	/** Beginnings of words that the texts so far may end in; each is the end of the next one. */
	let parts: readonly string[] = NONE;

	/** Words that begin in the texts before and go on in the beginning of this one. */
	const joined = (head: string, found: string[]): Heard[] => {
		const wholes: Heard[] = [];
		for (const part of parts) {
			const [raw] = wordsOf(part + head) as [string];
			// Two words after all: "end" and ".The".
			if (raw.length <= part.length) continue;
			const line = lineAt(fold(raw));
			if (line !== undefined && isName(line)) found.push(raw);
			wholes.push({ raw, line });
		}
		return wholes;
	};

	return (text) => {
		const lower = lowered(text);
		const folds = needsFolding(lower);
		const words = folds ? wordsOf(lower) : plainWordsOf(lower);
		const head = parts.length > 0 ? headOf(lower) : '';
		const { length } = words;
		if (length === 0 && head === '') {
			if (text !== '') parts = NONE;
			return NONE;
		}
		const found: string[] = [];
		let before = others;
		/** Words that may be parts of longer ones. */
		const inHead = wordsOf(head).length;
		others = joined(head, found);
		for (let i = 0; i < length; i++) {
			const raw = words[i] as string;
			const word = folds ? fold(raw) : raw;
			// Unseen characters alone: part of the word before, or of none.
			if (word === '') continue;
			if (lastLine !== undefined && mayGoOn(lastLine, word)) found.push(lastRaw);
			if (before.length > 0 || others.length > 0) {
				for (const { raw: begun, line } of [...before, ...others])
					if (line !== undefined && mayGoOn(line, word)) found.push(begun);
				before = NONE;
				if (i >= inHead) others = NONE;
			}
			lastRaw = raw;
			lastLine = firstWords.has(word) ? lineOf(word) : undefined;
			if (lastLine !== undefined && isName(lastLine)) found.push(raw);
		}
		if (before.length > 0) others = [...others, ...before].slice(0, MOST_PARTS);
		parts = partsAfter(parts, lower, words[length - 1]);
		return found;
	};
}

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

function partsAfter(before: readonly string[], lower: string, last: string | undefined): readonly string[] {
	const part = last === undefined ? '' : partAtEnd(lower, last);
	if (lower !== part && lower !== `.${part}`) return part === '' ? NONE : [part];
	const longer = before.map((begun) => begun + lower).filter(({ length }) => length <= LONGEST_PART);
	return (part === '' ? longer : [part, ...longer]).slice(0, MOST_PARTS);
}
