/** What the words around a name say of its meaning. */
import type { Context } from './name-table';
import { needsFolding, unaccented } from './tokens';

/** plain: needs no support. near: supported. none: neither way. against: it means something else here. */
export type Evidence = 'plain' | 'near' | 'none' | 'against';

/** Characters looked at on either side of the name, within its block: some forty words. */
export const REACH = 250;

const INITIALS = /\b([a-z])\.(?=[a-z]\b)/g;
/** What parts words, in the scripts that we read. */
const BETWEEN = /[\0-/:-@[-`{-\u00BF\u2000-\u206F\u20A0-\u2BFF\u3000-\u303F\uFFFC\uFFFD]+/g;

/** A text in small letters as phrases are compared: its words folded, with one space between. */
export function phraseOf(lower: string): string {
	const words = lower.includes('.') ? lower.replace(INITIALS, '$1') : lower;
	return (needsFolding(words) ? unaccented(words) : words).replace(BETWEEN, ' ').trim();
}

/** The words on either side of a name, as phrases are compared, each with a space at either end. */
export interface Surroundings {
	before: string;
	after: string;
}

/**
 * Of the names in a text in small letters, between two offsets: names begin at `starts`. All of the text is compared as
 * one, once and only if somebody asks; what stands before a name and what stands after it make no phrase together.
 */
export function createSurroundings(lower: string, starts: readonly number[]): (start: number, end: number) => Surroundings {
	const placeOf = new Map<number, number>();
	let words = '';
	const foldAll = () => {
		words = ' ';
		let from = 0;
		for (const start of starts) {
			words += spaced(phraseOf(lower.slice(from, start)));
			placeOf.set(start, words.length);
			from = start;
		}
		words += spaced(phraseOf(lower.slice(from)));
	};
	return (start, end) => {
		if (words === '') foldAll();
		const at = placeOf.get(start) ?? 0;
		const after = at + phraseOf(lower.slice(start, end)).length;
		return {
			before: words.slice(at > REACH ? words.indexOf(' ', at - REACH - 2) : 0, at),
			after: words.slice(after, words.lastIndexOf(' ', after + REACH + 1) + 1),
		};
	};
}

const spaced = (words: string): string => (words === '' ? '' : `${words} `);

export function contextFits({ near, notNear }: Context, { before, after }: Surroundings): Evidence {
	if (saysAny(before, notNear) || saysAny(after, notNear)) return 'against';
	if (!near.length) return 'plain';
	return saysAny(before, near) || saysAny(after, near) ? 'near' : 'none';
}

/** Whole words only. */
export const textBefore = (text: string, start: number): string =>
	start > REACH ? text.slice(text.indexOf(' ', start - REACH - 1) + 1, start) : text.slice(0, start);
export const textAfter = (text: string, end: number): string =>
	text.length - end > REACH ? text.slice(end, text.lastIndexOf(' ', end + REACH)) : text.slice(end);

/** Shorter phrases begin too many other words: "pet" is not in "petition". */
const SHORTEST_STEM = 5;

/** `words` with a space at either end. A phrase, or one with another ending: "detain" is in "detained"; a short one in the plural at most. */
export function says(words: string, phrase: string): boolean {
	const said = ` ${phrase}`;
	if (!words.includes(said)) return false;
	return phrase.length >= SHORTEST_STEM || words.includes(`${said} `) || words.includes(`${said}s `);
}

/** `words` with a space at either end. */
export const saysAny = (words: string, phrases: readonly string[]): boolean =>
	// Most are not there at all.
	phrases.some((phrase) => words.includes(phrase) && says(words, phrase));
