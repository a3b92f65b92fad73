/** Names as a tree of words, breadth first. It travels as a few texts, so that the page has next to nothing to build; made by core/pack-tree.ts. */
import { boundsOf, numberAt, type PackedLengths } from './digits';

export interface PackedTree {
	/**
	 * What joins two words of a name, and the word after it: " task", "(g". One a line; first the first words, in the
	 * order of the root's children.
	 */
	keys: string;
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
	ids: ReadonlyMap<string, number>;
}

/** A number of the tree; the root is 0. */
export type Place = number;
export const ROOT: Place = 0;

export function openTree({ keys, ...tree }: PackedTree): NameTree {
	const ids = new Map<string, number>();
	for (const key of keys.split('\n')) ids.set(key, ids.size);
	return { ids, ...tree };
}

/** One word further; the root where no name goes on so. */
export function step({ ids, roots, labels, children }: NameTree, place: Place, key: string): Place {
	const id = ids.get(key);
	if (id === undefined) return ROOT;
	if (place === ROOT) return id < roots ? id + 1 : ROOT;
	const [start, end] = boundsOf(children, place - 1);
	for (let i = start; i < end; i++) if (numberAt(labels, i) === id) return i + roots + 1;
	return ROOT;
}

/** The names that end at a place. */
export function endingAt({ ends, names }: NameTree, place: Place): number[] {
	const [start, end] = boundsOf(ends, place - 1);
	return Array.from({ length: end - start }, (_, i) => numberAt(names, start + i));
}
