// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { removeLeftovers } from '../../page/leftovers';
import { find, page } from './page';

/** A bare div with a root of its own, which the browser shows to extensions. */
function hostIn(place: Element, inside: string): Element {
	const host = document.createElement('div');
	const root = host.attachShadow({ mode: 'open' });
	root.innerHTML = inside;
	Object.assign(host, { openOrClosedShadowRoot: root });
	place.append(host);
	return host;
}

it.each([
	['in the body', 'body'],
	['in a dialog', 'dialog'],
	['beside a frameset', 'html'],
])('the host of an older version is taken off: %s', (_, place) => {
	page('<dialog></dialog>');
	Object.assign(document.documentElement, { openOrClosedShadowRoot: null });
	const host = hostIn(find(place), '<div class="float" popover="manual"></div>');
	const strange = hostIn(find(place), '<p>The page’s own</p>');
	removeLeftovers(document);
	expect([host.isConnected, strange.isConnected]).toEqual([false, true]);
	strange.remove();
});

it('its sheet too, and no other', () => {
	const [own, old] = [new CSSStyleSheet(), new CSSStyleSheet()];
	own.replaceSync('p { color: red }');
	Object.defineProperty(old, 'cssRules', { value: [{ cssText: '@media screen { ::highlight(border-gloss) { color: red } }' }] });
	document.adoptedStyleSheets = [own, old];
	removeLeftovers(document);
	expect(document.adoptedStyleSheets).toEqual([own]);
	document.adoptedStyleSheets = [];
});
