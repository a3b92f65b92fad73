/** Text → words, folded so that spelling variants meet. Offsets always point into the text as given. */

export interface Token {
	/** Offsets into the text: start inclusive, end exclusive. */
	start: number;
	end: number;
	/** Lower case, without accents, compatibility forms, soft hyphens and zero-width characters. */
	word: string;
}

// Soft hyphen, zero-width characters, direction marks, word joiner, BOM: not seen, so not read.
const UNSEEN = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
const WORD = `[\\p{L}\\p{N}\\p{M}${UNSEEN}]+`;
// "U.S." and "D.H.S." are one word, "US" and "DHS".
const INITIALS = `(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?`;
const TOKEN = new RegExp(`${INITIALS}|${WORD}`, 'gu');
/** Keeps its place in a text between calls. */
const NEXT = new RegExp(TOKEN);
const STICKY_INITIALS = new RegExp(INITIALS, 'uy');
const DROPPED = new RegExp(`[\\p{M}.${UNSEEN}]`, 'gu');
const PLAIN = /^[a-z0-9]+$/;

/** Without accents and unseen characters, letters as they were: "DARIÉN" → "DARIEN". */
export const unaccented = (text: string): string => text.normalize('NFKD').replace(DROPPED, '');

export function fold(text: string): string {
	const lower = text.toLowerCase();
	return PLAIN.test(lower) ? lower : unaccented(text).toLowerCase();
}

export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	for (const { 0: raw, index } of text.matchAll(TOKEN)) {
		const word = fold(raw);
		// A run of unseen characters alone is no word.
		if (word) tokens.push({ start: index, end: index + raw.length, word });
	}
	return tokens;
}

/** The first word at or after an offset; null at the text's end. */
export function nextToken(text: string, from: number): Token | null {
	NEXT.lastIndex = from;
	for (let found = NEXT.exec(text); found; found = NEXT.exec(text)) {
		const word = fold(found[0]);
		if (word) return { start: found.index, end: found.index + found[0].length, word };
	}
	return null;
}

/** The first word as it stands; '' where there is none. */
export function wordAt(text: string): string {
	const token = nextToken(text, 0);
	return token ? text.slice(token.start, token.end) : '';
}

/** Where initials that begin at `start` end; `otherwise` where none do. */
export function initialsEnd(text: string, start: number, otherwise: number): number {
	STICKY_INITIALS.lastIndex = start;
	const found = STICKY_INITIALS.exec(text);
	return found ? start + found[0].length : otherwise;
}

const QUOTES = /["“”„«»‹›]/g;
const BLANK = new RegExp(`[\\s${UNSEEN}]+`, 'g');
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
