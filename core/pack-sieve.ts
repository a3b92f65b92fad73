/** The build's side of core/sieve.ts. */
import { beginningOf, bitOf, hashOf, pairOf, type Sieve } from './sieve';

/** Bits for each hash: of the words that begin no name, one in thirty is taken for one. */
const ROOM = 32;

/** `beginnings` are the first two words of each name, folded, or its only one. */
export function packSieve(beginnings: readonly (readonly string[])[]): Sieve {
	const hashes = new Set(beginnings.flatMap(hashesOf));
	const width = Math.max(10, Math.ceil(Math.log2(hashes.size * ROOM)));
	const mask = 2 ** width - 1;
	const quads = new Uint8Array(2 ** width / 4);
	for (const hash of hashes) {
		const bit = bitOf(hash, mask);
		quads[bit >> 2] = (quads[bit >> 2] ?? 0) | (1 << (bit & 3));
	}
	return { bits: [...quads].map((quad) => String.fromCharCode(48 + quad)).join(''), mask };
}

function hashesOf([first = '', second]: readonly string[]): number[] {
	const hash = hashOf(first);
	return second === undefined ? [hash] : [pairOf(hash, hashOf(second)), beginningOf(hash)];
}
