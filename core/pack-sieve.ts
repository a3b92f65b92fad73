/** The build's side of core/sieve.ts. */
import { packNumbers } from './digits';
import { beginningOf, bitOf, hashOf, type PackedSieve, pairOf } from './sieve';

/** Bits for each hash: of words that begin no name, one in thirty is taken for one. */
const ROOM = 32;

/** `beginnings` are the first two words of each name, folded, or its only one. */
export function packSieve(beginnings: readonly (readonly string[])[]): PackedSieve {
	const hashes = new Set(beginnings.flatMap(hashesOf));
	const width = Math.max(10, Math.ceil(Math.log2(hashes.size * ROOM)));
	const bits = [...new Set([...hashes].map((hash) => bitOf(hash, 2 ** width - 1)))].sort((a, b) => a - b);
	return { width, steps: packNumbers(bits.map((bit, i) => bit - (bits[i - 1] ?? 0))) };
}

function hashesOf([first = '', second]: readonly string[]): number[] {
	const hash = hashOf(first);
	return second === undefined ? [hash] : [pairOf(hash, hashOf(second)), beginningOf(hash)];
}
