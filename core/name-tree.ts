/** Names as a tree of words, breadth first. It travels as a few texts, so that the page has next to nothing to build; made by core/pack-tree.ts. */
import { countNumbers, lengthOf, numberAt, numbersAt, type PackedLengths, startOf } from './digits';
import { hashOf } from './sieve';

export interface PackedTree {
	/**
	 * What joins two words of a name, and the word after it: " task", "(g". One a line; first the first words, in the
	 * order of the root's children.
	 */
	keys: string;
	/** Key + 1 by its hash, or the next free place after it; 0: none. As many as a power of two. */
	slots: string;
	/** How many first words there are. */
	roots: number;
	/** Of each place that is no child of the root: the key that leads to it. */
	labels: string;
	/** How many children each place but the root has. They stand one after the other, after the root's. */
	children: PackedLengths;
	/** How many names end at each place but the root, and which. */
	ends: PackedLengths;
	names: string;
}

export interface NameTree extends Omit<PackedTree, 'keys'> {
	keys: readonly string[];
	/** Number of slots, less one. */
	mask: number;
}

/** A number of the tree; the root is 0. */
export type Place = number;
export const ROOT: Place = 0;

export const openTree = (packed: PackedTree): NameTree => ({
	...packed,
	keys: packed.keys.split('\n'),
	mask: countNumbers(packed.slots) - 1,
});

/** Where to look for a key first. */
export const slotOf = (key: string, mask: number): number => (Math.imul(hashOf(key), 0x9e3779b1) >>> 8) & mask;

function idOf({ keys, slots, mask }: NameTree, key: string): number {
	for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
		const id = numberAt(slots, slot) - 1;
		if (id < 0 || keys[id] === key) return id;
	}
}

/** One word further; the root where no name goes on so. */
export function step(tree: NameTree, place: Place, key: string): Place {
	const id = idOf(tree, key);
	if (id < 0) return ROOT;
	if (place === ROOT) return id < tree.roots ? id + 1 : ROOT;
	const count = lengthOf(tree.children, place - 1);
	if (count === 0) return ROOT;
	const start = startOf(tree.children, place - 1);
	for (let i = start; i < start + count; i++) if (numberAt(tree.labels, i) === id) return i + tree.roots + 1;
	return ROOT;
}

/** The names that end at a place. */
export function endingAt({ ends, names }: NameTree, place: Place): readonly number[] {
	const count = lengthOf(ends, place - 1);
	return count === 0 ? NONE : numbersAt(names, startOf(ends, place - 1), count);
}

const NONE: readonly number[] = [];
