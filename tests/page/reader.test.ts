// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Mention } from '../../page/mention';
import { createReader } from '../../page/reader';
import type { Tree } from '../../page/tree-search';
import { LANGUAGES, TABLE } from '../core/small-glossary';
import { find, page } from './page';

/** Enough text to tell a language once and for all. */
const LONG = `<p>${'The people who came to the town had been told nothing of what they were waiting for. '.repeat(20)}</p>`;

function readerOf(html: string, known: Tree[] = [], found: (mention: Mention) => void = () => {}) {
	page(LONG + html);
	return createReader(document, { known }, TABLE, LANGUAGES, found, new AbortController().signal);
}
const placesIn = ({ mentions }: { mentions: readonly Mention[] }) => mentions.map(({ startNode }) => startNode.parentElement?.id);

it('a paragraph that goes while others are read has nothing read twice', async () => {
	const reader = readerOf('<p id="a">CBP One</p><p id="b">CBP One</p><b id="c">CBP One</b>', [], () =>
		document.querySelector('#b')?.remove(),
	);
	await reader.readAll();
	expect(placesIn(reader)).toEqual(['a', 'c']);
});

it('what is moved with the shadow root that it stands in is in order again', async () => {
	page('');
	const host = document.createElement('div');
	host.id = 'host';
	const root = host.attachShadow({ mode: 'open' });
	root.innerHTML = '<p id="inside">CBP One</p>';
	const reader = readerOf('<p id="a">JTFA</p><p id="b">JTFA</p>', [root]);
	find('#a').before(host);
	await reader.readAll();
	expect(placesIn(reader)).toEqual(['inside', 'a', 'b']);
	document.body.append(host);
	await reader.readAgain([host], true);
	expect(placesIn(reader)).toEqual(['a', 'b', 'inside']);
});

it('what stands in a tree that is no more known is forgotten, though it is back on the page', async () => {
	const known: Tree[] = [];
	const reader = readerOf('<p id="a">JTFA</p><div id="host"></div>', known);
	const root = find('#host').attachShadow({ mode: 'open' });
	root.innerHTML = '<p id="inside">CBP One</p>';
	known.push(root);
	await reader.readAll();
	expect(placesIn(reader)).toEqual(['a', 'inside']);
	known.pop();
	await reader.readAgain([], true);
	expect(placesIn(reader)).toEqual(['a']);
});
