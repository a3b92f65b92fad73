/** The build's side of core/name-tree.ts. */
import { packLengths, packNumbers } from './digits';
import { type PackedTree, slotOf } from './name-tree';

/** A tree while it grows. */
export interface GrowingTree {
	/** The names that end here. */
	names: number[];
	next: Map<string, GrowingTree>;
}

export const seed = (): GrowingTree => ({ names: [], next: new Map() });

/** Puts a name into the tree; `keys` as PackedTree has them. */
export function plant(tree: GrowingTree, keys: readonly string[], name: number): void {
	let place = tree;
	for (const key of keys) {
		let next = place.next.get(key);
		if (!next) {
			next = seed();
			place.next.set(key, next);
		}
		place = next;
	}
	if (!place.names.includes(name)) place.names.push(name);
}

export function packTree(tree: GrowingTree): PackedTree {
	const first = [...tree.next.values()];
	const keys = [...tree.next.keys()];
	const ids = new Map(keys.map((key, id) => [key, id]));
	// Frequent keys get low numbers, which repeat themselves more.
	for (const key of byFrequency(first)) if (!ids.has(key)) ids.set(key, keys.push(key) - 1);

	const places: GrowingTree[] = [];
	for (let row = first; row.length; row = row.flatMap(({ next }) => [...next.values()])) places.push(...row);
	return {
		keys: keys.join('\n'),
		slots: packSlots(keys),
		roots: first.length,
		labels: packNumbers(places.flatMap(({ next }) => [...next.keys()].map((key) => ids.get(key) as number))),
		children: packLengths(places.map(({ next }) => next.size)),
		ends: packLengths(places.map(({ names }) => names.length)),
		names: packNumbers(places.flatMap(({ names }) => names)),
	};
}

function packSlots(keys: readonly string[]): string {
	const slots: number[] = Array(2 ** Math.ceil(Math.log2(keys.length * 1.5 + 2))).fill(0);
	const mask = slots.length - 1;
	for (const [id, key] of keys.entries()) {
		let slot = slotOf(key, mask);
		while (slots[slot]) slot = (slot + 1) & mask;
		slots[slot] = id + 1;
	}
	return packNumbers(slots);
}

function byFrequency(places: readonly GrowingTree[]): string[] {
	const counts = new Map<string, number>();
	const visit = ({ next }: GrowingTree) => {
		for (const [key, child] of next) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
			visit(child);
		}
	};
	places.forEach(visit);
	return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
}
