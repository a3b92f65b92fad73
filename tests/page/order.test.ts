// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../page/mention';
import { insert, isTouched, takeOut } from '../../page/order';
import type { Block } from '../../page/reading';
import { blocksIn, blocksOf, find, mentionOf } from './page';

const HTML = '<p id="a">asylum, asylum <b>asylum</b></p><div id="b"><p id="c">asylum</p></div><p id="d">asylum</p>';

/** Every "asylum" of the page, in order. */
const all = (): Mention[] =>
	blocksOf(HTML).flatMap((block) =>
		[...block.text.matchAll(/asylum/g)].map(({ index }) => mentionOf(block, 'asylum', index) as Mention),
	);

it.each([
	['as they come', [0, 1, 2, 3, 4]],
	['backwards', [4, 3, 2, 1, 0]],
	['anyhow', [3, 0, 4, 2, 1]],
])('mentions are put in order: %s', (_, order) => {
	const mentions = all();
	const list: Mention[] = [];
	for (const i of order) insert(list, mentions[i] as Mention);
	expect(list.map((m) => mentions.indexOf(m))).toEqual([0, 1, 2, 3, 4]);
});

describe('those in a part of the page are taken out', () => {
	it.each([
		['at its beginning', '#a', [3, 4]],
		['in its middle, in what stands inside', '#b', [0, 1, 2, 4]],
		['at its end', '#d', [0, 1, 2, 3]],
		['all of it', 'body', []],
		['a tag', '#a b', [0, 1, 3, 4]],
	])('%s', (_, part, left) => {
		const list = all();
		const before = [...list];
		takeOut(list, find(part));
		expect(list.map((m) => before.indexOf(m))).toEqual(left);
	});

	it.each(['#s', '#m', '#e'])('also one that stands only partly in it, or on both sides: %s', (part) => {
		const [block] = blocksOf('<p><b id="s">Joint</b> <b id="m">Task</b> <b id="e">Force</b></p>');
		const list = [mentionOf(block as Block, 'Joint Task Force') as Mention];
		takeOut(list, find(part));
		expect(list).toEqual([]);
	});

	it('but none by a part that is no more on the page', () => {
		const [block] = blocksOf('<p><b>Joint</b> <b>Task</b></p>');
		const mention = mentionOf(block as Block, 'Joint Task') as Mention;
		expect(isTouched(mention, document.createElement('p'))).toBe(false);
	});

	it('none, where the page has grown after them', () => {
		const list = all();
		find('body').insertAdjacentHTML('beforeend', '<p id="new">asylum</p>');
		takeOut(list, find('#new'));
		expect(list).toHaveLength(5);
	});

	it('but not what stands between them in a shadow root', () => {
		const list = all();
		const host = find('#c');
		host.insertAdjacentHTML('beforebegin', '<p id="host"></p>');
		const root = find('#host').attachShadow({ mode: 'open' });
		root.innerHTML = '<p>asylum</p>';
		const inside = mentionOf(blocksIn(root.firstElementChild as Element)[0] as Block, 'asylum') as Mention;
		insert(list, inside);
		expect(list.indexOf(inside)).toBe(3);
		takeOut(list, find('#b'));
		expect(list).toHaveLength(5);
		expect(list.indexOf(inside)).toBe(3);
	});
});
