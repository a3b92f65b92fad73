// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Mention } from '../../page/mention';
import { createPageMarks, type PageMarks } from '../../page/page-marks';
import { stubHighlights } from './highlight-stubs';
import { blocksIn, blocksOf, find, mentionOf, page } from './page';

let registry: Map<string, Set<StaticRange>>;
beforeEach(() => {
	registry = stubHighlights();
	newly = [];
});
afterEach(() => {
	document.adoptedStyleSheets = [];
	vi.unstubAllGlobals();
});

/** Every "asylum" of the page, in order. */
const mentionsOf = (html: string): Mention[] => blocksOf(html).map((block) => mentionOf(block, 'asylum') as Mention);
let newly: Mention[] = [];
const marksOf = (forced: { matches: boolean }) => createPageMarks(forced, (mention) => newly.push(mention));
const drawAll = (marks: PageMarks, mentions: Iterable<Mention>) => {
	for (const _ of marks.draw([...mentions], 'dotted'));
};
const drawn = () => [...(registry.get('border-gloss') ?? [])].map(({ startContainer }) => startContainer.parentElement?.id);
const THREE = '<p id="a">asylum</p><p id="b">asylum</p><p id="c">asylum</p>';

it('those chosen are drawn, and no others', () => {
	const [a, b, c] = mentionsOf(THREE) as [Mention, Mention, Mention];
	const marks = marksOf({ matches: false });
	drawAll(marks, [a, b]);
	expect(drawn()).toEqual(['a', 'b']);
	expect(newly).toEqual([a, b]);
	drawAll(marks, [b, c]);
	expect(drawn()).toEqual(['b', 'c']);
	expect(newly).toEqual([a, b, c]);
	drawAll(marks, []);
	expect(registry.size).toBe(0);
});

it('what the page takes away while they are drawn is left out', () => {
	const mentions = mentionsOf(THREE);
	const marks = marksOf({ matches: false });
	for (const _ of marks.draw(mentions, 'dotted')) document.querySelector('#b')?.remove();
	expect(drawn()).toEqual(['a', 'c']);
});

it('what was marked before drawing broke off is unmarked by the next', () => {
	const [a, b, c] = mentionsOf(THREE) as [Mention, Mention, Mention];
	const marks = marksOf({ matches: false });
	drawAll(marks, [c]);
	const steps = marks.draw([a, b], 'dotted');
	steps.next();
	steps.next();
	steps.return(undefined);
	drawAll(marks, [c]);
	expect(drawn()).toEqual(['c']);
});

it('comes back where the page has cleared the registry and its list of sheets', () => {
	const mentions = mentionsOf(THREE);
	const marks = marksOf({ matches: false });
	drawAll(marks, mentions);
	registry.clear();
	const own = new CSSStyleSheet();
	document.adoptedStyleSheets = [own];
	drawAll(marks, mentions);
	expect(drawn()).toEqual(['a', 'b', 'c']);
	expect(document.adoptedStyleSheets).toHaveLength(2);
	marks.clear();
	expect([registry.size, document.adoptedStyleSheets]).toEqual([0, [own]]);
});

it('stands aside in forced colours, the lit mark too, and comes back after them', () => {
	const mentions = mentionsOf(THREE);
	const forced = { matches: false };
	const marks = marksOf(forced);
	drawAll(marks, mentions);
	marks.light(mentions[1] as Mention);
	expect(registry.size).toBe(2);
	forced.matches = true;
	drawAll(marks, mentions);
	expect(registry.size).toBe(0);
	forced.matches = false;
	drawAll(marks, mentions);
	expect([drawn(), registry.size]).toEqual([['a', 'b', 'c'], 2]);
});

it('lights nothing that the page has taken away', () => {
	const [a] = mentionsOf(THREE) as [Mention];
	const marks = marksOf({ matches: false });
	drawAll(marks, [a]);
	find('#a').remove();
	marks.light(a);
	expect(registry.has('border-gloss-open')).toBe(false);
});

/** How many rules each of its sheets has. */
const rulesIn = (tree: Document | ShadowRoot): number[] => tree.adoptedStyleSheets.map(({ cssRules }) => cssRules.length);

it('lights what stands in a document without marks', () => {
	const [a] = mentionsOf('<h1>asylum</h1>') as [Mention];
	const marks = marksOf({ matches: false });
	drawAll(marks, []);
	expect(document.adoptedStyleSheets).toEqual([]);
	marks.light(a);
	expect(rulesIn(document)).toEqual([1]);
	marks.clear();
	expect([registry.size, document.adoptedStyleSheets]).toEqual([0, []]);
});

/** A paragraph, and a host whose shadow root holds another; and the mention in each. */
function hosted(): { host: HTMLElement; root: ShadowRoot; mentions: Mention[] } {
	page('<p>asylum</p><div id="host"></div>');
	const host = find('#host');
	const root = host.attachShadow({ mode: 'open' });
	root.innerHTML = '<section>asylum</section>';
	const blocks = [...blocksIn(find('p')), ...blocksIn(root.firstElementChild as Element)];
	return { host, root, mentions: blocks.map((block) => mentionOf(block, 'asylum') as Mention) };
}

it('a shadow root that was away for a moment has its sheet again', () => {
	const { host, root, mentions } = hosted();
	const marks = marksOf({ matches: false });
	drawAll(marks, mentions);
	expect(rulesIn(root)).toEqual([2]);
	host.remove();
	drawAll(marks, mentions);
	expect(root.adoptedStyleSheets).toEqual([]);
	document.body.append(host);
	drawAll(marks, mentions);
	expect(rulesIn(root)).toEqual([2]);
});

it('a shadow root that was moved to another document keeps no sheet of the first, and the rest is drawn', () => {
	const { host, root, mentions } = hosted();
	const marks = marksOf({ matches: false });
	drawAll(marks, mentions);
	const other = document.implementation.createHTMLDocument();
	other.body.append(host);
	root.adoptedStyleSheets = [];
	drawAll(marks, mentions.slice(0, 1));
	expect([other.contains(host), root.isConnected, root.ownerDocument === other]).toEqual([true, true, true]);
	expect(root.adoptedStyleSheets).toEqual([]);
	expect(rulesIn(document)).toEqual([2]);
});
