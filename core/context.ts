/** What the words around a name say of its meaning. */
import type { Context } from './name-table';
import type { Token } from './tokens';

/** plain: needs no support. near: supported. none: neither way. against: it means something else here. */
export type Evidence = 'plain' | 'near' | 'none' | 'against';

/** Words looked at on either side of the name, within its block. */
const REACH = 40;

/** `at` and `last` are the indexes of the name's first and last word. */
export function contextFits(context: Context, tokens: readonly Token[], at: number, last: number): Evidence {
	const around = [...tokens.slice(Math.max(0, at - REACH), at), { word: '|' }, ...tokens.slice(last + 1, last + 1 + REACH)];
	const text = ` ${around.map((t) => t.word).join(' ')} `;
	if (context.notNear.some((phrase) => says(text, phrase))) return 'against';
	if (!context.near.length) return 'plain';
	return context.near.some((phrase) => says(text, phrase)) ? 'near' : 'none';
}

/** Shorter phrases begin too many other words: "pet" is not in "petition". */
const SHORTEST_STEM = 5;

/** A phrase, or one with another ending: "detain" is in "detained"; a short one in the plural at most. */
function says(text: string, phrase: string): boolean {
	if (phrase.length >= SHORTEST_STEM) return text.includes(` ${phrase}`);
	return text.includes(` ${phrase} `) || text.includes(` ${phrase}s `);
}
