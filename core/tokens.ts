/** Text → words, folded so that spelling variants meet. Offsets always point into the text as given. */
import { IN_WORD, isInWord, LETTER, TO_FOLD, UNSEEN } from './characters';

export interface Token {
	/** Offsets into the text: start inclusive, end exclusive. */
	start: number;
	end: number;
	/** Lower case, without accents, compatibility forms, soft hyphens and zero-width characters. */
	word: string;
}

/** Initials are one word: "U.S.", "D.H.S". One pattern for all that read words, so that they agree on what a word is. */
const A_WORD = `(?:[${LETTER}]\\.){2,}(?:[${LETTER}](?![${IN_WORD}]))?|[${IN_WORD}]+`;
const WORD = new RegExp(A_WORD, 'g');
/** What stands before a word, and the word. */
const NEXT_WORD = new RegExp(`([^${IN_WORD}]*)(${A_WORD})`, 'y');
/** Its small letters are all there is to fold. */
const PLAIN = /^[a-z0-9]+$/;
/** A lowered text without these is folded. No pattern here ignores case: of so many letters that takes milliseconds to prepare. */
const UNFOLDED = new RegExp(`[${TO_FOLD}]|[a-z]\\.[a-z]\\.`);

const ACCENTS = /[\u0300-\u036F]/g;
const NOT_SEEN = new RegExp(`[${UNSEEN}]`, 'g');
const ASCII = /^[\0-\x7e]*$/;

/** Without accents and unseen characters, letters as they were: "DARIÉN" → "DARIEN". */
export const unaccented = (text: string): string =>
	ASCII.test(text) ? text : text.normalize('NFKD').replace(ACCENTS, '').replace(NOT_SEEN, '');

/** A word as it is compared: also without the dots of initials, and in lower case. */
export const fold = (word: string): string => (PLAIN.test(word) ? word : undotted(unaccented(word)).toLowerCase());

/** "U.S." → "US". */
export const undotted = (word: string): string => word.replaceAll('.', '');

/** In small letters, each where it was: the dotted capital I would become two. */
export function lowered(text: string): string {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}

/** The words of a lowered text as they stand there, not yet folded. */
export const wordsOf = (lower: string): readonly string[] => lower.match(WORD) ?? NONE;
const NONE: readonly string[] = [];

/** The same of a lowered text that needs no folding: the browser is quicker with so few letters. */
export const plainWordsOf = (lower: string): readonly string[] => lower.match(PLAIN_WORD) ?? NONE;
const PLAIN_WORD = /[a-z0-9]+/g;

export const needsFolding = (lower: string): boolean => UNFOLDED.test(lower);

/**
 * The word after the one that ends at `from` in a lowered text, folded, with what joins the two before it: " force",
 * "(g"; null at the text's end.
 */
export function nextWord(lower: string, from: number): { said: string; end: number } | null {
	const end = plainEnd(lower, from + 1);
	if (end > from + 1 && lower.charCodeAt(from) === SPACE) return { said: lower.slice(from, end), end };
	let between = '';
	for (let at = from; ; ) {
		NEXT_WORD.lastIndex = at;
		const found = NEXT_WORD.exec(lower);
		if (!found) return null;
		between += found[1] as string;
		const word = fold(found[2] as string);
		at = NEXT_WORD.lastIndex;
		// A run of unseen characters alone is no word.
		if (word !== '') return { said: joint(between) + word, end: at };
		between += found[2] as string;
	}
}

const SPACE = 32;
const DOT = 46;

/** Where a word of plain letters and digits ends that begins at an offset; the offset itself where none does, or one that must be folded. */
function plainEnd(lower: string, start: number): number {
	let end = start;
	let unit = lower.charCodeAt(end);
	while ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) unit = lower.charCodeAt(++end);
	const isWhole = !(unit >= 0x80) && !(unit === DOT && end === start + 1);
	return isWhole ? end : start;
}

/** The first word at or after an offset where no word is in its middle; null at the text's end. */
export function nextToken(text: string, from: number): Token | null {
	WORD.lastIndex = from;
	for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
		const word = fold(found[0]);
		// A run of unseen characters alone is no word.
		if (word !== '') return { start: found.index, end: WORD.lastIndex, word };
	}
	return null;
}

/** Characters of initials that are looked at before a word. */
const LONGEST_INITIALS = 40;

/** Is there this very word, and no part of a longer one or of initials? */
export function isWordAt(text: string, at: number, word: string): boolean {
	if (isInWord(text, at - 1)) return false;
	let from = at;
	while (at - from < LONGEST_INITIALS && text.charAt(from - 1) === '.' && isInWord(text, from - 2) && !isInWord(text, from - 3))
		from -= 2;
	// Two more characters tell a longer word.
	const around = text.slice(from, at + word.length + 2);
	WORD.lastIndex = 0;
	let found = WORD.exec(around);
	while (found && found.index < at - from) found = WORD.exec(around);
	return found?.index === at - from && found[0] === word;
}

export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	for (let token = nextToken(text, 0); token; token = nextToken(text, token.end)) tokens.push(token);
	return tokens;
}

const QUOTES = /["“”„«»‹›]/g;
const BLANK = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g;
/** Two words with nothing but a quotation mark between them are not one: 'ze"ro'. */
const TOUCHING = '|';
const HYPHEN = /^[-‐‑–]$/;
const DASHES = /[‐‑–—]/g;

/**
 * What stands between two words, made comparable: spaces of any kind, a hyphen and quotation
 * marks at a word are one space; apostrophes are one sign, dashes another; anything else stays.
 */
export function joint(between: string): string {
	if (between === ' ') return between;
	const bare = between.replace(QUOTES, '').replace(BLANK, ' ');
	if (HYPHEN.test(bare)) return ' ';
	if (bare === '') return TOUCHING;
	return bare.replace(/[’ʼ‘`´]/g, "'").replace(DASHES, '-');
}
