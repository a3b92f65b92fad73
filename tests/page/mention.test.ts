// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createLocator, inDocumentOrder, isVisible, Mention, rangeOf } from '../../page/mention';
import { blockOf } from '../../page/passage';
import type { Block } from '../../page/reading';
import { blocksOf, find, mentionOf } from './page';

const inFirstBlock = (html: string, words: string): Mention | null => mentionOf(blocksOf(html)[0] as Block, words);
const found = (html: string, words: string): Mention => {
	const mention = inFirstBlock(html, words);
	if (!mention) throw new Error(`"${words}" does not stand together`);
	return mention;
};

describe('a match is located', () => {
	it.each([
		['in one text', '<p>The CBP One app</p>', ['The CBP One app', 4, 'The CBP One app', 11]],
		['over inline tags', '<p>The <b>CBP</b> One app</p>', ['CBP', 0, ' One app', 4]],
		['over several', '<p>The C<i>BP <b>On</b></i>e app</p>', ['The C', 4, 'e app', 1]],
		['up to the end of a tag', '<p>The <b>CBP One</b> app</p>', ['CBP One', 0, 'CBP One', 7]],
		['after a gap', '<p>A<br>CBP <b>One</b></p>', ['CBP ', 0, 'One', 3]],
	])('%s', (_, html, place) => {
		const mention = found(html, 'CBP One');
		const { startNode, startOffset, endNode, endOffset } = mention;
		expect([startNode.data, startOffset, endNode.data, endOffset]).toEqual(place);
		expect(mention.kind).toMatchObject({ entry: 0, evidence: 'plain' });
		expect(blockOf(mention)).toBe(find('p'));
		expect(rangeOf(mention).toString()).toBe('CBP One');
	});

	it('and its range bears that the page shortens the text before it is read again', () => {
		const mention = found('<p>The text before CBP One</p>', 'CBP One');
		mention.startNode.data = 'The';
		expect(rangeOf(mention).toString()).toBe('');
	});

	it.each([
		['block', false],
		['inline-block', false],
		['flex', false],
		['inline', true],
		['contents', true],
	])('where a tag is laid out as %s: %s', (display, together) => {
		const html = `<p>the <span style="display: ${display}">CBP</span> One</p>`;
		expect(inFirstBlock(html, 'CBP One') !== null).toBe(together);
		expect(inFirstBlock(`<div style="display: ${display}">${html}</div>`, 'the ')).not.toBeNull();
	});

	it.each([
		['in a link', '<p><a href="/a">CBP One</a></p>', true],
		['partly in a link', '<p>CBP <a href="/a">One</a></p>', true],
		['around a link', '<p>CBP <b>O</b><a href="/a">n</a>e</p>', true],
		['beside a link', '<p><a href="/a">See</a> CBP One <a href="/a">now</a></p>', false],
	])('%s: %#', (_, html, link) => expect(found(html, 'CBP One').kind.link).toBe(link));

	it.each([
		['<h2>CBP One</h2>', true],
		['<p class="byline">CBP One</p>', true],
		['<p>CBP One</p>', false],
	])('in %s: quiet %s', (html, quiet) => expect(found(html, 'CBP One').kind.quiet).toBe(quiet));
});

it('one object says of all mentions what is said of several', () => {
	const [block] = blocksOf('<p>asylum, asylum and <a href="/">asylum</a></p>') as [Block];
	const locate = createLocator();
	const kinds = [0, 8, 19].map((start) => {
		const match = { entry: 3, name: 7, start, end: start + 6, evidence: 'near', wording: 'word' } as const;
		return locate(block, match)?.kind;
	});
	expect(kinds[0]).toEqual({ entry: 3, name: 7, evidence: 'near', wording: 'word', quiet: false, link: false });
	expect(kinds[1]).toBe(kinds[0]);
	expect(kinds[2]).toEqual({ ...kinds[0], link: true });
});

it('none is located in a frame that is gone', () => {
	const { pieces, ...block } = blocksOf('<p>asylum</p>')[0] as Block;
	const node = { ownerDocument: { defaultView: null } } as Text;
	expect(mentionOf({ ...block, pieces: [{ ...pieces[0], node, start: 0, link: false }] }, 'asylum')).toBeNull();
});

it('one whose range the browser has taken away stands nowhere', () => {
	const gone = {
		get startContainer() {
			throw new TypeError("can't access dead object");
		},
	};
	const mention = new Mention(gone as unknown as StaticRange, found('<p>asylum</p>', 'asylum').kind);
	expect([mention.startNode.isConnected, isVisible(mention)]).toEqual([false, false]);
});

it('mentions are ordered as they stand on the page', () => {
	const [first, second] = blocksOf('<p>asylum, asylum <b>asylum</b></p><p>asylum</p>') as [Block, Block];
	const inOrder = [
		mentionOf(first, 'asylum'),
		mentionOf(first, 'asylum', 1),
		mentionOf(first, 'asylum', 10),
		mentionOf(second, 'asylum'),
	];
	const shuffled = [2, 0, 3, 1].map((i) => inOrder[i] as Mention);
	expect(shuffled.sort(inDocumentOrder)).toEqual(inOrder);
	expect(inDocumentOrder(shuffled[0] as Mention, shuffled[0] as Mention)).toBe(0);
});
