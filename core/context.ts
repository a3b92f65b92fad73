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
	if (context.notNear.some((phrase) => text.includes(` ${phrase}`))) return 'against';
	if (!context.near.length) return 'plain';
	return context.near.some((phrase) => text.includes(` ${phrase}`)) ? 'near' : 'none';
}
