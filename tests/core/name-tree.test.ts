import { describe, expect, it } from 'vitest';
import { endingAt, type NameTree, openTree, ROOT, step } from '../../core/name-tree';
import { packTree, plant, seed } from '../../core/pack-tree';

/** Every name as its keys; its number is its place in the list. */
function treeOf(...names: string[][]) {
	const growing = seed();
	for (const [i, keys] of names.entries()) plant(growing, keys, i);
	return packTree(growing);
}

const PACKED = treeOf(
	['cbp'],
	['cbp', ' one'],
	['joint', ' task', ' force'],
	['joint', ' task', ' force', ' alpha', ' two'],
	['cbp'],
	['task', ' one'],
	['one'],
);
const TREE = openTree(PACKED);

const namesAt = (tree: NameTree, ...keys: string[]): readonly number[] | null => {
	let place = ROOT;
	for (const key of keys) {
		place = step(tree, place, key);
		if (place === ROOT) return null;
	}
	return endingAt(tree, place);
};

describe('finds', () => {
	it.each([
		[['cbp'], [0, 4]],
		[['cbp', ' one'], [1]],
		[['joint'], []],
		[['joint', ' task'], []],
		[['joint', ' task', ' force'], [2]],
		[['joint', ' task', ' force', ' alpha'], []],
		[['joint', ' task', ' force', ' alpha', ' two'], [3]],
		[['task', ' one'], [5]],
		[['one'], [6]],
		[['joint', ' force'], null],
		[['joint', ' task', ' force', ' one'], null],
		[['cbp', ' one', ' one'], null],
		[['cbp', 'one'], null],
		[[' one'], null],
		[['constructor'], null],
		[['0'], null],
	])('%j: %j', (keys, names) => expect(namesAt(TREE, ...keys)).toEqual(names));
});

it('says each key once, first words first', () => {
	const keys = PACKED.keys.split('\n');
	expect(keys.slice(0, 4)).toEqual(['cbp', 'joint', 'task', 'one']);
	expect([...keys].sort()).toEqual([...new Set(keys)].sort());
});

it('tells a name once, however often it is planted', () => {
	const growing = seed();
	for (let i = 0; i < 3; i++) plant(growing, ['cbp'], 7);
	expect([...(namesAt(openTree(packTree(growing)), 'cbp') ?? [])]).toEqual([7]);
});

it('of no names is a tree all the same', () => {
	const empty = openTree(treeOf());
	expect(step(empty, ROOT, 'cbp')).toBe(ROOT);
});
