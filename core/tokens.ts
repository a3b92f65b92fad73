/** Text → words, folded so that spelling variants meet. Offsets always point into the text as given. */
import { ACCENTS, isInWord, kindAt, kinds, ODD, PARTING, UNSEEN } from './characters';

export interface Token {
	/** Offsets into the text: start inclusive, end exclusive. */
	start: number;
	end: number;
	/** Lower case, without accents, compatibility forms, soft hyphens and zero-width characters. */
	word: string;
}

const NOT_SEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const ASCII = /^[\0-\x7e]*$/;

/** Without accents and unseen characters, letters as they were: "DARIÉN" → "DARIEN". */
export const unaccented = (text: string): string =>
	ASCII.test(text) ? text : text.normalize('NFKD').replace(ACCENTS, '').replace(NOT_SEEN, '');

/** A word as it is compared: also without the dots of initials, and in lower case. */
export const fold = (word: string): string => undotted(unaccented(word)).toLowerCase();

/** "U.S." → "US". */
export const undotted = (word: string): string => (word.includes('.') ? word.replaceAll('.', '') : word);

/** The first word at or after an offset; null at the text's end. */
export function nextToken(text: string, from: number): Token | null {
	const { length } = text;
	let start = from;
	while (start < length && (kinds[text.charCodeAt(start)] || kindAt(text, start)) === PARTING) start++;
	if (start >= length) return null;
	let end = start;
	let highest = 0;
	for (; end < length; end++) {
		const unit = text.charCodeAt(end);
		if ((kinds[unit] || kindAt(text, end)) === PARTING) break;
		if (unit > highest) highest = unit;
	}
	if (text.charCodeAt(end) === DOT) end = initialsEnd(text, start, end);
	const raw = text.slice(start, end);
	const word = highest < 0x80 ? undotted(raw).toLowerCase() : fold(raw);
	// A run of unseen characters alone is no word.
	return word === '' ? nextToken(text, end) : { start, end, word };
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
	const kind = kindAt(text, at);
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
