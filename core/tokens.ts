/** Text → words, folded so that spelling variants meet. Offsets always point into the text as given. */
import { ACCENTS, isInWord, kindOf, ODD, PARTING, UNSEEN } from './characters';

export interface Token {
	/** Offsets into the text: start inclusive, end exclusive. */
	start: number;
	end: number;
	/** Lower case, without accents, compatibility forms, soft hyphens and zero-width characters. */
	word: string;
}

const NOT_SEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF.]/g;
const ASCII = /^[\x21-\x7e]*$/;

/** Without accents, dots and unseen characters, letters as they were: "DARIÉN" → "DARIEN". */
export const unaccented = (text: string): string =>
	(ASCII.test(text) ? text : text.normalize('NFKD').replace(ACCENTS, '')).replace(NOT_SEEN, '');

export const fold = (text: string): string => unaccented(text).toLowerCase();

/** The first word at or after an offset; null at the text's end. */
export function nextToken(text: string, from: number): Token | null {
	let start = from;
	for (; start < text.length; start++) {
		if (kindOf(text.charCodeAt(start)) === PARTING) continue;
		const end = wordEnd(text, start);
		const word = fold(text.slice(start, end));
		// A run of unseen characters alone is no word.
		if (word) return { start, end, word };
		start = end;
	}
	return null;
}

/** Where the word that begins at an offset ends. "U.S." and "D.H.S." are one word each, "US" and "DHS". */
function wordEnd(text: string, start: number): number {
	let end = start + 1;
	while (isInWord(text, end)) end++;
	return text.charCodeAt(end) === DOT ? initialsEnd(text, start, end) : end;
}

const DOT = 46;

/** Where initials that begin at `start` end; `otherwise` where none do. */
export function initialsEnd(text: string, start: number, otherwise: number): number {
	let end = start;
	while (isLetter(text, end) && text.charCodeAt(end + 1) === DOT) end += 2;
	if (end - start < 4) return otherwise;
	return isLetter(text, end) && !isInWord(text, end + 1) ? end + 1 : end;
}

function isLetter(text: string, at: number): boolean {
	if (!isInWord(text, at)) return false;
	const unit = text.charCodeAt(at);
	const kind = kindOf(unit);
	return kind !== UNSEEN && kind !== ODD && !(unit >= 48 && unit <= 57);
}

export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	for (let token = nextToken(text, 0); token; token = nextToken(text, token.end)) tokens.push(token);
	return tokens;
}

const QUOTES = /["“”„«»‹›]/g;
const BLANK = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g;
const HYPHEN = /^[-‐‑–]$/;

/**
 * What stands between two words, made comparable: spaces of any kind, a hyphen and quotation
 * marks at a word are one space; apostrophes are one sign; anything else stays.
 */
export function joint(between: string): string {
	if (between === ' ') return between;
	const bare = between.replace(QUOTES, '').replace(BLANK, ' ');
	if (HYPHEN.test(bare)) return ' ';
	return bare.replace(/[’ʼ‘`´]/g, "'");
}
