/** What the words around a name say of its meaning. */
import type { Context } from './name-table';
import { lowered, needsFolding, unaccented } from './tokens';

/** plain: needs no support. near: supported. none: neither way. against: it means something else here. */
export type Evidence = 'plain' | 'near' | 'none' | 'against';

/** Characters looked at on either side of the name, within its block: some forty words. */
export const REACH = 250;

const INITIALS = /\b([a-zA-Z])\.(?=[a-zA-Z]\b)/g;
/** What parts words, in the scripts that we read. */
const BETWEEN = /[\0-/:-@[-`{-\u00BF\u2000-\u206F\u20A0-\u2BFF\u3000-\u303F\uFFFC\uFFFD]+/g;

/** A text as phrases are compared: its words without accents, with one space between. Where it was in small letters, folded. */
export function phraseOf(text: string): string {
	const words = text.includes('.') ? text.replace(INITIALS, '$1') : text;
	return (needsFolding(words) ? unaccented(words) : words).replace(BETWEEN, ' ').trim();
}

/** Words as phrases are compared, with a space at either end. */
export interface Words {
	/** In small letters. */
	lower: string;
	/** As they are spelled, each letter where it is in the other. */
	spelled: string;
}

export const wordsIn = (text: string): Words => asSpelled(` ${phraseOf(text)} `);
const asSpelled = (spelled: string): Words => ({ lower: lowered(spelled), spelled });

/** The words on either side of a name. */
export interface Surroundings {
	before: Words;
	after: Words;
}

/**
 * Of the names in a text, between two offsets: names begin at `starts`. All of the text is compared as one, once and only
 * if somebody asks; what stands before a name and what stands after it make no phrase together.
 */
export function createSurroundings(text: string, starts: readonly number[]): (start: number, end: number) => Surroundings {
	const placeOf = new Map<number, number>();
	let words: Words | null = null;
	const wordsOfAll = (): Words => {
		let all = ' ';
		let from = 0;
		for (const start of starts) {
			all += spaced(phraseOf(text.slice(from, start)));
			placeOf.set(start, all.length);
			from = start;
		}
		return asSpelled(all + spaced(phraseOf(text.slice(from))));
	};
	return (start, end) => {
		words ??= wordsOfAll();
		const { lower } = words;
		const at = placeOf.get(start) ?? 0;
		const after = at + phraseOf(text.slice(start, end)).length;
		return {
			before: part(words, at > REACH ? lower.indexOf(' ', at - REACH - 2) : 0, at),
			after: part(words, after, lower.lastIndexOf(' ', after + REACH + 1) + 1),
		};
	};
}

const spaced = (words: string): string => (words === '' ? '' : `${words} `);
const part = ({ lower, spelled }: Words, start: number, end: number): Words => ({
	lower: lower.slice(start, end),
	spelled: spelled.slice(start, end),
});

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

/**
 * A phrase in small letters, or one with another ending: "detain" is in "detained"; a short one in the plural at most. An
 * acronym, in capitals, is not said by a word in small letters: there is no ICE in "ice hockey".
 */
export function says({ lower, spelled }: Words, phrase: string): boolean {
	// Most are not there at all.
	if (lower.includes(phrase)) {
		const said = ` ${phrase}`;
		return phrase.length >= SHORTEST_STEM ? lower.includes(said) : hasWord(lower, said);
	}
	if (!isAcronym(phrase)) return false;
	return (spelled.includes(phrase) && hasWord(spelled, ` ${phrase}`)) || hasWord(spelled, ` ${titled(phrase)}`);
}

/** All other phrases are in small letters. */
const isAcronym = (phrase: string): boolean => {
	const unit = phrase.charCodeAt(0);
	return unit >= 65 && unit <= 90;
};
/** As some newspapers spell them: "Ice", "Daca". */
const titled = (acronym: string): string => acronym.charAt(0) + acronym.slice(1).toLowerCase();
const hasWord = (words: string, said: string): boolean => words.includes(`${said} `) || words.includes(`${said}s `);

export const saysAny = (words: Words, phrases: readonly string[]): boolean => phrases.some((phrase) => says(words, phrase));
