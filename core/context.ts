/** What the words around a name say of its meaning. */
import type { Context } from './name-table';
import { tokenize } from './tokens';

/** plain: needs no support. near: supported. none: neither way. against: it means something else here. */
export type Evidence = 'plain' | 'near' | 'none' | 'against';

/** Words looked at on either side of the name, within its block, and the characters they may take. */
const REACH = 40;
const REACH_LENGTH = 500;

/** A phrase as it is compared: its words folded, with one space between. */
export const phraseOf = (text: string): string =>
	tokenize(text)
		.map(({ word }) => word)
		.join(' ');

/** Of the name between two offsets. */
export function contextFits({ near, notNear }: Context, text: string, start: number, end: number): Evidence {
	const around = wordsAround(text, start, end);
	if (notNear.some((phrase) => says(around, phrase))) return 'against';
	if (!near.length) return 'plain';
	return near.some((phrase) => says(around, phrase)) ? 'near' : 'none';
}

/** The name itself is a bar, which no phrase reaches across. */
function wordsAround(text: string, start: number, end: number): string {
	const before = tokenize(text.slice(Math.max(0, start - REACH_LENGTH), start)).slice(-REACH);
	const after = tokenize(text.slice(end, end + REACH_LENGTH)).slice(0, REACH);
	return ` ${[...before, { word: '|' }, ...after].map(({ word }) => word).join(' ')} `;
}

/** Shorter phrases begin too many other words: "pet" is not in "petition". */
const SHORTEST_STEM = 5;

/** A phrase, or one with another ending: "detain" is in "detained"; a short one in the plural at most. */
function says(text: string, phrase: string): boolean {
	if (phrase.length >= SHORTEST_STEM) return text.includes(` ${phrase}`);
	return text.includes(` ${phrase} `) || text.includes(` ${phrase}s `);
}
