// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createElementFacts, type ElementFacts } from '../../page/element-facts';
import { find, page } from './page';

/** What is true of the element `#x`, or of an element inside it. */
function factsOf(html: string, selector = '#x'): ElementFacts {
	page(html);
	return createElementFacts()(find(selector));
}

const SKIPPED_TAGS =
	'script style noscript textarea select button label output progress meter code pre kbd samp var svg canvas object video audio nav';
const SKIPPED_ROLES =
	'navigation banner contentinfo search menu toolbar tablist textbox searchbox combobox listbox switch slider button code math img alert status timer';

describe('skipped', () => {
	it.each(SKIPPED_TAGS.split(' '))('<%s>', (tag) => {
		expect(factsOf(`<div><${tag} id="x"></${tag}></div>`).skipped).toBe(true);
	});

	it.each(SKIPPED_ROLES.split(' '))('role %s', (role) => {
		expect(factsOf(`<div id="x" role=" ${role.toUpperCase()} "></div>`).skipped).toBe(true);
	});

	it.each([
		['what is inside', '<nav><p><b id="x">a</b></p></nav>'],
		['hidden from screen readers', '<p id="x" aria-hidden="true">a</p>'],
		['an editor', '<div id="x" contenteditable>a</div>'],
		['an editor of plain text', '<div id="x" contenteditable="plaintext-only">a</div>'],
		['an island in an editor', '<div contenteditable="true"><p id="x" contenteditable="false">a</p></div>'],
		['readings above Japanese words', '<p><ruby>漢<rt id="x">kan</rt></ruby></p>'],
	])('%s', (_, html) => expect(factsOf(html).skipped).toBe(true));

	it.each([
		['a paragraph', '<p id="x">a</p>'],
		['an aside', '<aside id="x">a</aside>'],
		['a table cell', '<table><tr><td id="x">a</td></tr></table>'],
		['text that merely is not shown', '<p id="x" hidden>a</p>'],
		['text that says it is to be seen', '<p id="x" aria-hidden="false">a</p>'],
		['text that says it cannot be edited', '<p id="x" contenteditable="false">a</p>'],
		['a role of articles', '<div id="x" role="article">a</div>'],
	])('not %s', (_, html) => expect(factsOf(html).skipped).toBe(false));
});

describe('headers and footers', () => {
	it.each([
		['the page’s header', '<header id="x">a</header>', true],
		['a header with the headline', '<header id="x"><div><h1>a</h1></div></header>', false],
		['an article’s header', '<article><header id="x">a</header></article>', false],
		['a header in the main part', '<main><div><header id="x">a</header></div></main>', false],
		['a header in the main part by role', '<div role="main"><header id="x">a</header></div>', false],
		['the page’s footer', '<footer id="x">a</footer>', true],
		['a footer with a headline', '<footer id="x"><h1>a</h1></footer>', true],
		['an article’s footer', '<div role="article"><footer id="x">a</footer></div>', false],
	])('%s: skipped %#', (_, html, skipped) => expect(factsOf(html).skipped).toBe(skipped));
});

describe('headlines and bylines', () => {
	it.each([
		['a headline', '<h2 id="x">a</h2>', { quiet: true }],
		['inside a headline', '<h1><span id="x">a</span></h1>', { quiet: true }],
		['a headline by role', '<div id="x" role="heading">a</div>', { quiet: true }],
		['a byline', '<p id="x" class="meta Byline">a</p>', { quiet: true }],
		['a part of a byline', '<p class="c-byline"><b id="x">a</b></p>', { quiet: true }],
		['a byline in block style', '<p id="x" class="article__byline_name">a</p>', { quiet: true }],
		['an author', '<p><a id="x" rel="nofollow author">a</a></p>', { quiet: true }],
		['an author by microdata', '<span id="x" itemprop="author">a</span>', { quiet: true }],
		['a word like byline', '<p id="x" class="bylines nobyline">a</p>', { quiet: false }],
		['a paragraph', '<p id="x">a</p>', { quiet: false }],
	])('%s', (_, html, facts) => expect(factsOf(html)).toMatchObject(facts));
});

describe('links', () => {
	it.each([
		['a link', '<a id="x" href="/a">a</a>', true],
		['inside a link', '<a href="/a"><b id="x">a</b></a>', true],
		['an anchor without address', '<a id="x" name="a">a</a>', false],
		['what unfolds details', '<details><summary id="x">a</summary></details>', true],
		['a link by role', '<span id="x" role="link">a</span>', true],
		['a tab', '<div id="x" role="tab">a</div>', true],
		['unfolded details', '<details><p id="x">a</p></details>', false],
	])('%s: %#', (_, html, link) => expect(factsOf(html).link).toBe(link));
});

it.each([
	['its own', '<div><p id="x">a</p></div>', '#x'],
	['the paragraph around', '<div><p><a><b id="x">a</b></a></p></div>', 'p'],
	['the box around, for bare words', '<section><span id="x">a</span></section>', 'section'],
	['the body, for words in no box', '<span id="x">a</span>', 'body'],
])('an element’s block is %s', (_, html, block) => expect(factsOf(html).block).toBe(find(block)));
