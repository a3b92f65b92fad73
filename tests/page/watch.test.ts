// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { watchText } from '../../page/watch';
import { find, page } from './page';

const ends: AbortController[] = [];
afterEach(() => {
	for (const end of ends.splice(0)) end.abort();
});

const gathered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

/** Which elements are read anew after a change of the page, one list a call. */
async function rootsAfter(html: string, ...changes: (() => void)[]): Promise<string[][]> {
	page(html);
	await gathered();
	const calls: string[][] = [];
	const end = new AbortController();
	ends.push(end);
	const isOurs = (node: Node) => (node as Element).id === 'ours';
	watchText(document, isOurs, (roots) => calls.push(roots.map((root) => (root as Element).id || root.nodeName)), end.signal);
	for (const change of changes) change();
	await gathered();
	return calls;
}

const text = (selector: string) => find(selector).firstChild as Text;
const append = (selector: string, html: string) => find(selector).insertAdjacentHTML('beforeend', html);

describe('read anew', () => {
	it.each([
		['a paragraph whose words change', '<p id="a">x</p><p>y</p>', () => text('#a').appendData('z'), [['a']]],
		['the paragraph around a tag', '<p id="a"><b>x</b></p>', () => text('b').appendData('z'), [['a']]],
		['a new paragraph alone', '<div id="d"><p>x</p></div>', () => append('#d', '<p id="n">y</p>'), [['n']]],
		['the paragraph that gets a tag', '<p id="a">x</p>', () => append('#a', '<b id="n">y</b>'), [['a']]],
		['the paragraph that loses a tag', '<p id="a">CBP <b>x</b> One</p>', () => find('b').remove(), [['a']]],
		['the text that it joins in going', '<div id="d"><b>CBP</b> <p>x</p> <i>One</i></div>', () => find('p').remove(), [['d']]],
		['the text around a tag of the page', '<p id="a">CBP <x-b>x</x-b> One</p>', () => find('x-b').remove(), [['a']]],
		['not what merely stands beside a new block', '<div id="d">x</div>', () => append('#d', '<p id="n">y</p>'), [['n']]],
		[
			'nor what is parted by a picture',
			'<div id="d">x<img></div>',
			() => find('img').before(document.createElement('p')),
			[['P']],
		],
		['nothing where a paragraph goes', '<div><p id="a">x</p></div>', () => find('#a').remove(), [[]]],
		['the outermost of what is new', '<div id="d">x</div>', () => append('#d', '<section id="n"><p>y</p></section>'), [['n']]],
	])('%s', async (_, html, change, roots) => expect(await rootsAfter(html, change)).toEqual(roots));

	it('once for changes that follow each other closely', async () => {
		const change = () => text('#a').appendData('!');
		expect(await rootsAfter('<p id="a">x</p>', change, () => setTimeout(change, 20))).toEqual([['a']]);
	});

	it('once for changes that come together, and no part twice', async () => {
		const calls = await rootsAfter(
			'<div id="d">x<p id="a">y</p></div><p id="b">z</p>',
			() => text('#a').appendData('!'),
			() => text('#b').appendData('!'),
			() => text('#d').appendData('!'),
		);
		expect(calls.map((roots) => roots.sort())).toEqual([['b', 'd']]);
	});
});

describe('of no interest', () => {
	it.each([
		['white space', () => find('#a').append(' \n')],
		['attributes', () => find('#a').setAttribute('class', 'x')],
		['text inside our own element', () => find('#ours').append('y')],
		['our own element', () => document.documentElement.append(Object.assign(document.createElement('div'), { id: 'ours' }))],
	])('%s', async (_, change) => expect(await rootsAfter('<p id="a">x</p><div id="ours"></div>', change)).toEqual([]));

	it('what comes after the end, and what was being gathered then', async () => {
		const stop = () => ends.at(-1)?.abort();
		const change = () => text('#a').appendData('!');
		expect(await rootsAfter('<p id="a">x</p>', change, stop, change)).toEqual([]);
		const late = rootsAfter('<p id="a">x</p>', change);
		await new Promise((resolve) => setTimeout(resolve, 120));
		stop();
		expect(await late).toEqual([]);
	});
});
