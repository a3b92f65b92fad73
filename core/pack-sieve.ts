/** The build's side of core/sieve.ts. */
import { BEGINNING, hashOf, NAME, pairOf, type Sieve, ZERO } from './sieve';

/** Places for each hash: of the words that begin no name, one in sixteen is taken for one. */
const ROOM = 16;

/** `beginnings` are the first two words of each name, folded, or its only one. */
export function packSieve(beginnings: readonly (readonly string[])[]): Sieve {
	const firsts = new Set(beginnings.map(([first]) => first));
	const pairs = new Set(beginnings.filter(({ length }) => length > 1).map(([first, second]) => `${first} ${second}`));
	const wordMask = maskFor(firsts.size);
	const pairMask = maskFor(pairs.size);
	const roles = new Uint8Array(wordMask + 1);
	const found = new Uint8Array(pairMask + 1);
	for (const [first = '', second] of beginnings) {
		const hash = hashOf(first);
		roles[hash & wordMask] = (roles[hash & wordMask] ?? 0) | (second === undefined ? NAME : BEGINNING);
		if (second !== undefined) found[pairOf(hash, hashOf(second)) & pairMask] = 1;
	}
	return { words: digits(roles, 2), wordMask, pairs: digits(found, 1), pairMask };
}

const maskFor = (size: number): number => 2 ** Math.max(8, Math.ceil(Math.log2(size * ROOM))) - 1;

/** Values of `width` bits, as many a character as go into four. */
function digits(values: Uint8Array, width: 1 | 2): string {
	const each = 4 / width;
	const sum = (at: number) =>
		Array.from({ length: each }, (_, i) => (values[at + i] ?? 0) << (i * width)).reduce((a, b) => a | b);
	return Array.from({ length: values.length / each }, (_, i) => String.fromCharCode(ZERO + sum(i * each))).join('');
}
