// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WAIT_CLOSE, WAIT_DRAW, WAIT_OPEN } from '../../core/hover';
import type { Annotator } from '../../page/annotator';
import { createCardController } from '../../page/card-controller';
import type { Host } from '../../page/host';
import type { Mention } from '../../page/mention';
import { blocksOf, mentionOf } from './page';

/** Where the letters of every mark are said to be. */
let box = new DOMRect(100, 100, 80, 20);

beforeEach(() => {
	vi.useFakeTimers();
	box = new DOMRect(100, 100, 80, 20);
	Range.prototype.getClientRects = () => [box] as unknown as DOMRectList;
	Element.prototype.checkVisibility = () => true;
});
afterEach(() => vi.useRealTimers());

/** What stands in the two places of the host: the text, and whether it is to be seen. Empty places are left out. */
function start(load: (id: string) => Promise<string | null> = async (id) => `texts of ${id}`) {
	const [block] = blocksOf('<p>The first word, and the second.</p>');
	if (!block) throw new Error('the page has no text');
	const [first, second] = ['first', 'second'].map((word) => mentionOf(block, word) as Mention) as [Mention, Mention];
	const cards = [document.createElement('div'), document.createElement('div')] as const;
	const seen = new Map<HTMLElement, boolean>();
	const host = {
		cards,
		focused: null,
		attach: () => {},
		showCard: (card: HTMLElement, isSeen: boolean) => seen.set(card, isSeen),
		hideCard: (card: HTMLElement) => seen.delete(card),
	} as unknown as Host;
	const annotator = {
		date: null,
		entryOf: (mention: Mention) => ({ id: mention === first ? 'first' : 'second' }),
		light: vi.fn(),
	} as unknown as Annotator;
	const render = vi.fn((view: { texts: string } | null, card: HTMLElement) => {
		card.textContent = view?.texts ?? '';
	});
	const asked = vi.fn(load);
	const controller = createCardController<string>({
		document,
		annotator,
		host,
		theme: () => 'light',
		load: asked,
		render,
		onOpen: () => {},
	});
	return {
		controller,
		render,
		asked,
		light: annotator.light,
		first,
		second,
		over: (mark: Mention) => controller.send({ type: 'over', mark, fast: false }, 110),
		off: () => controller.send({ type: 'off' }, null),
		places: () => cards.filter((card) => seen.has(card)).map((card) => card.style.inset),
		shown: () => cards.filter((card) => seen.has(card)).map((card) => [card.textContent, seen.get(card)]),
	};
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const REST = WAIT_OPEN - WAIT_DRAW;

it('asks for the texts at once, and draws nothing for a pointer that passes', async () => {
	const { over, off, asked, render, first, second } = start();
	over(first);
	expect(asked).toHaveBeenCalledExactlyOnceWith('first', null);
	await wait(WAIT_DRAW - 1);
	over(second);
	await wait(WAIT_DRAW - 1);
	off();
	await wait(1000);
	expect(render).not.toHaveBeenCalledWith(expect.objectContaining({ texts: expect.anything() }), expect.anything());
});

it('draws the card of a rest unseen, and only shows it when the rest is over', async () => {
	const { over, shown, render, light, controller, first } = start();
	over(first);
	await wait(WAIT_DRAW);
	expect(shown()).toEqual([['texts of first', false]]);
	expect(controller.open).toBeNull();
	expect(light).not.toHaveBeenCalled();
	const drawn = render.mock.calls.length;
	await wait(REST - 1);
	expect(shown()).toEqual([['texts of first', false]]);
	await wait(1);
	expect(shown()).toEqual([['texts of first', true]]);
	expect(controller.open).toBe(first);
	expect(light).toHaveBeenLastCalledWith(first);
	expect(render.mock.calls.length).toBe(drawn);
});

it('takes the unseen card away when the pointer leaves early', async () => {
	const { over, off, shown, controller, light, first } = start();
	over(first);
	await wait(WAIT_DRAW + 1);
	expect(shown()).toHaveLength(1);
	off();
	expect(shown()).toEqual([]);
	await wait(1000);
	expect(shown()).toEqual([]);
	expect(controller.open).toBeNull();
	expect(light).not.toHaveBeenCalled();
});

it('draws the next card beside the open one, and changes them at once', async () => {
	const { over, shown, controller, first, second } = start();
	over(first);
	await wait(WAIT_OPEN);
	over(second);
	await wait(WAIT_DRAW);
	expect(shown()).toEqual(
		expect.arrayContaining([
			['texts of first', true],
			['texts of second', false],
		]),
	);
	await wait(REST);
	expect(shown()).toEqual([['texts of second', true]]);
	expect(controller.open).toBe(second);
});

it('keeps the open card when the pointer leaves the next mark for it', async () => {
	const { over, shown, controller, first, second } = start();
	over(first);
	await wait(WAIT_OPEN);
	over(second);
	await wait(WAIT_DRAW);
	controller.send({ type: 'card' }, null);
	await wait(1000);
	expect(shown()).toEqual([['texts of first', true]]);
});

it('shows a card whose texts come late as soon as they have come', async () => {
	let arrive: (texts: string) => void = () => {};
	const { over, shown, asked, first } = start(() => new Promise((resolve) => (arrive = resolve)));
	over(first);
	await wait(WAIT_OPEN + 500);
	expect(shown()).toEqual([]);
	arrive('late');
	await wait(0);
	expect(shown()).toEqual([['late', true]]);
	expect(asked).toHaveBeenCalledOnce();
});

it('draws nothing for texts that come after the pointer has left', async () => {
	let arrive: (texts: string) => void = () => {};
	const { over, off, shown, first } = start(() => new Promise((resolve) => (arrive = resolve)));
	over(first);
	await wait(WAIT_DRAW);
	off();
	arrive('late');
	await wait(1000);
	expect(shown()).toEqual([]);
});

it('closes quietly where the texts do not come, and asks again with the next rest', async () => {
	const { over, off, shown, controller, asked, first } = start(async () => null);
	over(first);
	await wait(WAIT_OPEN);
	expect(shown()).toEqual([]);
	expect(controller.open).toBeNull();
	const before = asked.mock.calls.length;
	off();
	over(first);
	await wait(WAIT_OPEN);
	expect(asked.mock.calls.length).toBeGreaterThan(before);
});

it('stands beside a mark that moved meanwhile, and gives up where it has left the window', async () => {
	const { over, shown, places, controller, first } = start();
	over(first);
	await wait(WAIT_DRAW);
	const before = places();
	box = new DOMRect(100, 300, 80, 20);
	await wait(REST);
	expect(shown()).toEqual([['texts of first', true]]);
	expect(places()).not.toEqual(before);
	controller.send({ type: 'dismiss' }, null);
	over(first);
	await wait(WAIT_DRAW);
	expect(shown()).toHaveLength(1);
	box = new DOMRect(100, -300, 80, 20);
	await wait(REST);
	expect(controller.open).toBeNull();
	expect(shown()).toEqual([]);
});

it('opens at once by pick, over an unseen card too', async () => {
	const { over, shown, controller, first, second } = start();
	over(first);
	await wait(WAIT_DRAW);
	controller.send({ type: 'pick', mark: second }, null);
	await wait(0);
	expect(shown()).toEqual([['texts of second', true]]);
	controller.send({ type: 'dismiss' }, null);
	over(first);
	await wait(WAIT_DRAW);
	controller.send({ type: 'pick', mark: first }, null);
	expect(shown()).toEqual([['texts of first', true]]);
});

it('leaves nothing when it stops: no card, seen or unseen, and no timer', async () => {
	const { over, shown, controller, render, first, second } = start();
	over(first);
	await wait(WAIT_OPEN);
	over(second);
	await wait(WAIT_DRAW);
	expect(shown()).toHaveLength(2);
	controller.stop();
	expect(shown()).toEqual([]);
	expect(vi.getTimerCount()).toBe(0);
	const calls = render.mock.calls.length;
	await wait(WAIT_OPEN + WAIT_CLOSE);
	expect(render.mock.calls.length).toBe(calls);
});
