// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Mention } from '../../page/mention';
import { type Reveals, watchReveals } from '../../page/reveal';
import { blocksOf, find, mentionOf } from './page';

/** Blocks that are watched, and what the browser says of them: in view or not, and how wide. */
let watched: Element[];
let tell: (block: Element, isIntersecting: boolean, width: number) => Promise<void>;
let end: AbortController;

beforeEach(() => {
	watched = [];
	end = new AbortController();
	Element.prototype.checkVisibility = function (this: Element) {
		return this.closest('[hidden]') === null;
	};
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			constructor(callback: (entries: object[]) => void) {
				tell = async (target, isIntersecting, width) => {
					callback([{ target, isIntersecting, boundingClientRect: { width } }]);
					await new Promise((resolve) => setTimeout(resolve));
				};
			}
			observe = (block: Element) => watched.push(block);
			disconnect() {}
		},
	);
});
afterEach(() => {
	end.abort();
	vi.unstubAllGlobals();
});

function watchAll(html: string): { mentions: Mention[]; reveals: Reveals; changed: ReturnType<typeof vi.fn> } {
	const mentions = blocksOf(html).map((block) => mentionOf(block, 'asylum') as Mention);
	const changed = vi.fn();
	const reveals = watchReveals(() => mentions, changed, end.signal);
	return { mentions, reveals, changed };
}

it('only what is hidden, and what one asks for, is followed', () => {
	const { mentions, reveals } = watchAll('<p id="a">asylum</p><p id="b" hidden><b>asylum</b></p><p id="c">an <b>asylum</b></p>');
	expect(mentions.map(reveals.look)).toEqual([false, true, false]);
	expect([...reveals.hidden]).toEqual([mentions[1]]);
	reveals.follow(mentions[2] as Mention);
	expect(watched).toEqual([find('#b'), find('#c')]);
});

it('what was shown or hidden is news once', () => {
	const { mentions, reveals } = watchAll('<p id="a" hidden>asylum</p>');
	const [mention] = mentions as [Mention];
	expect(reveals.look(mention)).toBe(true);
	expect(reveals.look(mention)).toBe(false);
	find('#a').hidden = false;
	expect(reveals.look(mention)).toBe(true);
	expect(reveals.look(mention)).toBe(false);
	expect(reveals.hidden.size).toBe(0);
});

it('a block that is hidden calls, and one that is scrolled away does not', async () => {
	const { mentions, reveals, changed } = watchAll('<p id="a">asylum</p><p id="b">asylum</p>');
	for (const mention of mentions) reveals.look(mention);
	await tell(find('#a'), true, 100);
	await tell(find('#a'), false, 100);
	expect(changed).not.toHaveBeenCalled();
	find('#b').hidden = true;
	await tell(find('#b'), false, 0);
	expect(changed).toHaveBeenCalledOnce();
});

it('a block that is shown calls, and one that is known to be hidden does not', async () => {
	const { mentions, reveals, changed } = watchAll('<p id="a" hidden>asylum</p>');
	for (const mention of mentions) reveals.look(mention);
	await tell(find('#a'), false, 0);
	expect(changed).not.toHaveBeenCalled();
	find('#a').hidden = false;
	await tell(find('#a'), true, 100);
	expect(changed).toHaveBeenCalledOnce();
});
