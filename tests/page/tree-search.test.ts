// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { type Part, treesIn } from '../../page/tree-search';
import { page } from './page';

/** Hosts are told by their class; answers the ids of those that were found, in order. */
function hostsIn(root: Part | Document): string[] {
	const shadowOf = ({ shadowRoot }: Element) => shadowRoot;
	return [...treesIn(root, shadowOf, () => null)].flatMap((tree) => (tree ? [(tree as ShadowRoot).host.id] : []));
}

function pageWithHosts(html: string): HTMLElement {
	const body = page(html);
	for (const host of body.querySelectorAll('.host')) host.attachShadow({ mode: 'open' }).innerHTML = '<p>Text</p>';
	return body;
}

it.each([
	['in a short page', 10],
	['in a page of very many elements', 4100],
])('finds all hosts in order, its own root among them: %s', (_, count) => {
	const items = '<li><a>x</a></li>'.repeat(count / 2);
	const body = pageWithHosts(
		`<section class="host" id="a"><ul>${items}</ul><p><b><span class="host" id="b"></span></b></p></section><my-box class="host" id="c"></my-box>`,
	);
	expect(hostsIn(document)).toEqual(['a', 'b', 'c']);
	expect(hostsIn(body.querySelector('#a') as Element)).toEqual(['a', 'b']);
});

it('finds hosts in shadow roots', () => {
	const body = pageWithHosts('<div class="host" id="outer"></div>');
	const root = body.querySelector('#outer')?.shadowRoot as ShadowRoot;
	root.innerHTML = '<em><div id="inner"></div></em>';
	root.querySelector('#inner')?.attachShadow({ mode: 'open' });
	expect(hostsIn(document)).toEqual(['outer', 'inner']);
	expect(hostsIn(root)).toEqual(['inner']);
});

it('goes on behind a part that the page takes away while it pauses', () => {
	const body = pageWithHosts(`<section>${'<p>x</p>'.repeat(70)}</section><div class="host" id="last"></div>`);
	const steps = treesIn(
		body,
		({ shadowRoot }) => shadowRoot,
		() => null,
	);
	expect(steps.next().value).toBeNull();
	expect(steps.next().value).toBeNull();
	body.querySelector('section')?.remove();
	expect([...steps].filter((tree) => tree !== null)).toHaveLength(1);
});
