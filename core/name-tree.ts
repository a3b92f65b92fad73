/**
 * Names as a tree of words. It travels as lists of numbers, breadth first, so that the page has nothing to build but a
 * few sums; made by core/pack-tree.ts.
 */

export interface PackedTree {
	/** What joins two words of a name, and the word after it: " task", "(g". First the first words, in the order of the root's children. */
	keys: string[];
	/** Index into `keys` of each place that is no child of the root. */
	labels: number[];
	/** How many children each place has, one character a place, from "0" on; the root's are left out. */
	children: string;
	/** How many names end at each place, likewise. */
	ends: string;
	/** The names that end, place by place. */
	names: number[];
}

export interface NameTree {
	ids: ReadonlyMap<string, number>;
	labels: readonly number[];
	names: readonly number[];
	/** How many first words there are. */
	roots: number;
	/** Of each place: where its children begin among all places, and its names among all names. */
	firstChild: Uint32Array;
	firstName: Uint32Array;
}

/** A number of the tree; the root is 0. */
export type Place = number;
export const ROOT: Place = 0;

export function openTree({ keys, labels, children, ends, names }: PackedTree): NameTree {
	const ids = new Map<string, number>();
	for (const key of keys) ids.set(key, ids.size);
	const roots = children.length - labels.length;
	return { ids, labels, names, roots, firstChild: starts(children, roots + 1), firstName: starts(ends, 0) };
}

/** Of each place from 1 on: `base` and all counts before it. One more at the end. */
function starts(counts: string, base: number): Uint32Array {
	const sums = new Uint32Array(counts.length + 2);
	let sum = base;
	for (let i = 0; i < counts.length; i++) {
		sums[i + 1] = sum;
		sum += counts.charCodeAt(i) - ZERO;
	}
	sums[counts.length + 1] = sum;
	return sums;
}

/** The character that stands for a count of 0. */
export const ZERO = 48;

/** One word further; 0 where no name goes on so. */
export function step(tree: NameTree, place: Place, key: string): Place {
	const id = tree.ids.get(key);
	if (id === undefined) return 0;
	if (place === ROOT) return id < tree.roots ? id + 1 : 0;
	const end = tree.firstChild[place + 1] as number;
	for (let child = tree.firstChild[place] as number; child < end; child++) {
		if (tree.labels[child - tree.roots - 1] === id) return child;
	}
	return 0;
}

/** The names that end at a place. */
export function endingAt(tree: NameTree, place: Place): readonly number[] {
	const first = tree.firstName[place] as number;
	const end = tree.firstName[place + 1] as number;
	return first === end ? NO_NAMES : tree.names.slice(first, end);
}

const NO_NAMES: readonly number[] = [];
