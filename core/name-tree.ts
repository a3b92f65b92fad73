/** Names as a tree of words, packed for the way through JSON: what branches is an object, what does not is a list. */

/**
 * - `[3, 7]`: names 3 and 7 end here, and none goes on.
 * - `[" task", " force", tree]`: nothing ends or branches before `tree`.
 * - `{ $: [3], " one": tree }`: name 3 ends here, others go on.
 *
 * The key of a child is what joins the words, then the word: " task", "(g". The root's keys have no joint.
 */
export type NameTree = readonly number[] | readonly [string, ...(string | NameTree)[]] | NameBranch;

interface NameBranch {
	readonly $?: readonly number[];
	readonly [next: string]: NameTree | undefined;
}

/** A tree while it grows. */
export interface GrowingTree {
	$?: number[];
	[next: string]: GrowingTree | number[] | undefined;
}

/** Where a name has got to: a tree, and how far along where the tree is a list of words. */
export interface Place {
	tree: NameTree;
	at: number;
}

const NO_NAMES: readonly number[] = [];

/** One word further; null where no name goes on so. */
export function step({ tree, at }: Place, key: string): Place | null {
	if (!isBranch(tree)) {
		if (tree[at] !== key) return null;
		const rest = tree[at + 1];
		return typeof rest === 'string' ? { tree, at: at + 1 } : { tree: rest as NameTree, at: 0 };
	}
	const next = key !== '$' && Object.hasOwn(tree, key) ? tree[key] : undefined;
	return next ? { tree: next, at: 0 } : null;
}

/** The names that end at a place. */
export function endingAt({ tree }: Place): readonly number[] {
	if (isBranch(tree)) return tree.$ ?? NO_NAMES;
	return typeof tree[0] === 'number' ? (tree as readonly number[]) : NO_NAMES;
}

export function pack(growing: GrowingTree): NameTree {
	const { $, ...rest } = growing;
	const next = Object.entries(rest) as [string, GrowingTree][];
	const [only] = next;
	if (!only) return $ ?? NO_NAMES;
	if ($ || next.length > 1) {
		return { ...($ && { $ }), ...Object.fromEntries(next.map(([key, child]) => [key, pack(child)])) };
	}
	const [key, child] = only;
	const after = pack(child);
	return !isBranch(after) && typeof after[0] === 'string' ? [key, ...(after as readonly (string | NameTree)[])] : [key, after];
}

const isBranch = (tree: NameTree): tree is NameBranch => !Array.isArray(tree);
