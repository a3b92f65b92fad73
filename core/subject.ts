/**
 * The first look at a page: does its text speak of the subject at all? Errs on the side of yes; what counts is
 * judged by what is found (core/topic.ts).
 */
import type { LanguageRules } from './inflection';
import { CAPTION_LENGTH } from './topic';

/** What was seen of a page so far. */
export interface Tally {
	/** Characters of text. */
	length: number;
	/** Words of the subject in it. */
	hits: number;
}

/** A text up to this length names the subject once at most. Characters. */
const SHORT = 3000;
const SENTENCE = 24;

/** A sentence or two: there is hardly anything to read, and a name may be all that speaks of the subject. */
export const isCaption = ({ length }: Tally): boolean => length >= SENTENCE && length <= CAPTION_LENGTH;
export const isShort = ({ length }: Tally): boolean => length <= SHORT;
export const isWorthReading = (tally: Tally): boolean => tally.hits >= (isShort(tally) ? 1 : 2);

/**
 * The source of one pattern for the subject's words in all languages. Plain alternatives: the browser searches
 * for those many times faster than for classes of letters.
 */
export function subjectPattern(languages: readonly Pick<LanguageRules, 'subject'>[]): string {
	const words = new Set(languages.flatMap(({ subject }) => subject.map((word) => word.toLowerCase())));
	// A word that holds another one is found with it.
	const needed = [...words].filter((word) => ![...words].some((other) => other !== word && word.includes(other)));
	return needed.sort().map(literally).join('|');
}

const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const SOFT_HYPHEN = '\u00AD';

/** `pattern` is global, and left as it was. */
export function countHits(text: string, pattern: RegExp, enough: number): number {
	let hits = 0;
	const seen = text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, '') : text;
	pattern.lastIndex = 0;
	while (hits < enough && pattern.test(seen)) hits++;
	pattern.lastIndex = 0;
	return hits;
}
