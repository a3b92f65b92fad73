// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { blocksIn, blocksOf, find, page, textsOf } from './page';

describe('blocks', () => {
	it.each([
		[
			'are read in document order',
			'<h1>A</h1><p>B</p><ul><li>C</li></ul><table><tr><td>D<td>E</table>',
			['A', 'B', 'C', 'D', 'E'],
		],
		['hold the text of inline tags', '<p>Joint <b>Task <i>Force</i></b> Al<span>pha</span></p>', ['Joint Task Force Alpha']],
		['are left out without a letter', '<p>1 2 3 –</p><p> </p><p>é</p>', ['é']],
		['part text before from text after', '<div>CBP <p>inner</p> One</div>', ['CBP', 'inner', 'One']],
		['part at every depth', '<div>a<section>b<p>c</p>d</section>e</div>', ['a', 'b', 'c', 'd', 'e']],
		['part inside inline tags too', '<span>CBP <div>inner</div> One</span>', ['CBP', 'inner', 'One']],
		['part where they are empty', '<div>CBP <p></p> One</div>', ['CBP', 'One']],
		['part where they are skipped', '<div>CBP <pre>code</pre> One</div>', ['CBP', 'One']],
		['part where they have no words', '<div>CBP <p>1</p> One</div>', ['CBP', 'One']],
	])('%s', (_, html, texts) => expect(textsOf(html)).toEqual(texts));

	it.each([
		['a line break', 'CBP<br>One', ['CBP|One']],
		['a picture', 'CBP <img alt="x"> One', ['CBP | One']],
		['a footnote’s number', 'CBP<sup>1</sup> One', ['CBP|1 One']],
		['a drawing', 'CBP <svg><text>x</text></svg> One', ['CBP | One']],
		['code', 'CBP <code>x</code> One', ['CBP | One']],
		['words hidden from screen readers', 'CBP <span aria-hidden="true">x</span> One', ['CBP | One']],
		['nothing: a script', 'CBP <script>var x</script>One', ['CBP One']],
		['nothing: an icon without words', 'CBP <i aria-hidden="true"> </i>One', ['CBP One']],
		['nothing: a comment', 'CBP<!-- x --> One', ['CBP One']],
		['nothing: the reading above a word', '<ruby>CBP<rt>x</rt></ruby> One', ['CBP One']],
	])('are parted by %s', (_, html, texts) => expect(textsOf(`<p>${html}</p>`)).toEqual(texts));

	it('never end in a gap', () => {
		expect(textsOf('<p>CBP One</p><p><img>Next<br></p><hr><p>Last</p>')).toEqual(['CBP One', 'Next', 'Last']);
	});
});

describe('not article text', () => {
	it.each([
		'<nav><p>Asylum</p></nav>',
		'<header><p>Asylum</p></header>',
		'<footer>Asylum</footer>',
		'<p><button>Asylum</button><textarea>Asylum</textarea></p>',
		'<div role="navigation"><ul><li>Asylum</li></ul></div>',
		'<div contenteditable><p>Asylum</p></div>',
		'<ul><li><a href="/a">Asylum</a></li><li> <a href="/b">Asylum</a> › </li></ul>',
		'<aside><a href="/a">Asylum <b>in</b></a> <a href="/b">Panama</a></aside>',
	])('%s', (html) => expect(textsOf(html)).toEqual([]));

	it('a document that is being written', () => {
		page('<p>Asylum</p>');
		document.designMode = 'on';
		expect(blocksIn(document.body)).toEqual([]);
		document.designMode = 'off';
		expect(blocksIn(document.body)).toHaveLength(1);
	});
});

describe('links are kept', () => {
	it.each([
		['in a paragraph of their own', '<p><a href="/a">Asylum</a></p>'],
		['beside words', '<li>See <a href="/a">Asylum</a></li>'],
		['in a headline', '<h2><a href="/a">Asylum</a></h2>'],
		['where they are as long as a paragraph', `<li><a href="/a">Asylum ${'and so on '.repeat(20)}</a></li>`],
		['where they lead nowhere', '<li><a>Asylum</a></li>'],
	])('%s', (_, html) => expect(textsOf(html)).toHaveLength(1));
});

describe('a block', () => {
	it('leads from its text back to the nodes', () => {
		const [block] = blocksOf('<p>Joint <b>Task</b><br><a href="/a"> Force</a> Alpha</p>');
		expect(block?.element).toBe(find('p'));
		for (const { node, start } of block?.pieces ?? []) expect(block?.text.slice(start, start + node.length)).toBe(node.data);
		expect(block?.pieces.map(({ node, link }) => [node.data, link])).toEqual([
			['Joint ', false],
			['Task', false],
			[' Force', true],
			[' Alpha', false],
		]);
	});

	it.each([
		['a headline', '<h2>Asylum</h2>', true],
		['a byline', '<p class="byline">Asylum</p>', true],
		['a paragraph', '<p>Asylum</p>', false],
	])('knows that it is %s', (_, html, quiet) => expect(blocksOf(html)).toMatchObject([{ quiet }]));

	it('of a part of the page knows what stands around it', () => {
		page('<nav><p id="x">Asylum</p></nav><a href="/a"><p id="y">Asylum</p></a>');
		expect(blocksIn(find('#x'))).toEqual([]);
		expect(blocksIn(find('#y'))).toMatchObject([{ pieces: [{ link: true }] }]);
	});
});
