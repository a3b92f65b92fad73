/** The build's side of core/name-tree.ts. */
import { type PackedTree, ZERO } from './name-tree';

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
	const packed: PackedTree = { keys: [...tree.next.keys()], labels: [], children: '', ends: '', names: [] };
	const ids = new Map(packed.keys.map((key, id) => [key, id]));
	// Frequent keys get low numbers, which are short.
	for (const key of byFrequency([...tree.next.values()])) {
		if (!ids.has(key)) ids.set(key, packed.keys.push(key) - 1);
	}
	for (let row = [...tree.next.values()]; row.length; row = row.flatMap((place) => [...place.next.values()])) {
		for (const place of row) {
			packed.children += count(place.next.size);
			packed.ends += count(place.names.length);
			packed.names.push(...place.names);
			for (const key of place.next.keys()) packed.labels.push(ids.get(key) as number);
		}
	}
	return packed;
}

const count = (n: number): string => String.fromCharCode(ZERO + n);

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
