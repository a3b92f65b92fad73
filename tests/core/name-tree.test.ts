import { describe, expect, it } from 'vitest';
import { endingAt, type GrowingTree, pack, step } from '../../core/name-tree';

/** Every name as its words, with its number at the end. */
const grow = (...names: string[][]): GrowingTree => {
	const tree: GrowingTree = {};
	names.forEach((words, i) => {
		let node = tree;
		for (const word of words) {
			node[word] ??= {};
			node = node[word] as GrowingTree;
		}
		node.$ = [...(node.$ ?? []), i];
	});
	return tree;
};

const NAMES = [['cbp'], ['cbp', ' one'], ['joint', ' task', ' force'], ['joint', ' task', ' force', ' alpha', ' two'], ['cbp']];
const packed = pack(grow(...NAMES));

const namesAt = (...words: string[]): readonly number[] | null => {
	let place = step({ tree: packed, at: 0 }, words[0] ?? '');
	for (const word of words.slice(1)) place = place && step(place, word);
	return place && endingAt(place);
};

it('packs what does not branch into lists', () => {
	expect(pack(grow(['joint', ' task'], ['cbp'], ['cbp', ' one', ' app']))).toEqual({
		joint: [' task', [0]],
		cbp: { $: [1], ' one': [' app', [2]] },
	});
	expect(pack(grow(['joint', ' task']))).toEqual(['joint', ' task', [0]]);
	expect(pack({})).toEqual([]);
});

describe('finds', () => {
	it.each([
		[['cbp'], [0, 4]],
		[['cbp', ' one'], [1]],
		[['joint'], []],
		[['joint', ' task'], []],
		[['joint', ' task', ' force'], [2]],
		[['joint', ' task', ' force', ' alpha'], []],
		[['joint', ' task', ' force', ' alpha', ' two'], [3]],
		[['joint', ' force'], null],
		[['joint', ' task', ' force', ' one'], null],
		[['cbp', ' one', ' one'], null],
		[['one'], null],
		[['constructor'], null],
		[['length'], null],
		[['0'], null],
	])('%j: %j', (words, names) => expect(namesAt(...words)).toEqual(names));
});

it('survives the way through JSON', () => expect(JSON.parse(JSON.stringify(packed))).toEqual(packed));
