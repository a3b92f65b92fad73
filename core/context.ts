/** What the words around a name say of its meaning. */
import type { Context } from './name-table';
import { needsFolding, unaccented } from './tokens';

/** plain: needs no support. near: supported. none: neither way. against: it means something else here. */
export type Evidence = 'plain' | 'near' | 'none' | 'against';

/** Characters looked at on either side of the name, within its block: some forty words. */
export const REACH = 250;
/** Stands in the name's place: no phrase reaches across it. */
const NAME = '\uE000';

const INITIALS = /\b([a-z])\.(?=[a-z]\b)/g;
/** What parts words, in the scripts that we read. */
const BETWEEN = /[\0-/:-@[-`{-\u00BF\u2000-\u206F\u20A0-\u2BFF\u3000-\u303F\uFFFC\uFFFD]+/g;

/** A text in small letters as phrases are compared: its words folded, with one space between. */
export function phraseOf(lower: string): string {
	const words = lower.includes('.') ? lower.replace(INITIALS, '$1') : lower;
	return (needsFolding(words) ? unaccented(words) : words).replace(BETWEEN, ' ').trim();
}

/** Of the name between two offsets of a text in small letters. */
export function contextFits({ near, notNear }: Context, lower: string, start: number, end: number): Evidence {
	const around = ` ${phraseOf(`${textBefore(lower, start)} ${NAME} ${textAfter(lower, end)}`)} `;
	if (saysAny(around, notNear)) return 'against';
	if (!near.length) return 'plain';
	return saysAny(around, near) ? 'near' : 'none';
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
export const saysAny = (words: string, phrases: readonly string[]): boolean => phrases.some((phrase) => says(words, phrase));
