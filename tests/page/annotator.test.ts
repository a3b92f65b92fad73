// @vitest-environment happy-dom
/** A page that changes at random while it is read in slices: what is known and drawn at the end is what a fresh look would find. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSettings } from '../../core/settings';
import { type Annotator, annotate } from '../../page/annotator';
import { LANGUAGES, TABLE } from '../core/small-glossary';
import { stubHighlights } from './highlight-stubs';
import { find, page } from './page';

const NAMES = ['Joint Task Force Alpha', 'CBP One', 'asylum seeker', 'Tren de Aragua', 'JTFA', 'port of entry'];
/** Enough text to tell a language once and for all. */
const LONG = `<p>${'The people who came to the town had been told nothing of what they were waiting for. '.repeat(20)}</p>`;

let registry: Map<string, Set<StaticRange>>;
let running: Annotator[] = [];
beforeEach(() => {
	registry = stubHighlights();
	// Each step takes as long as a slice, so that changes come between any two.
	let time = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => {
		time += 1.3;
		return time;
	});
});
afterEach(() => {
	for (const annotator of running) annotator.stop();
	running = [];
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const start = (): Annotator => {
	const settings = { ...readSettings({}).settings, density: 'every' as const };
	const annotator = annotate(document, ({ shadowRoot }) => shadowRoot, TABLE, LANGUAGES, settings);
	running.push(annotator);
	return annotator;
};
const waited = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const told = ({ mentions }: Annotator) =>
	mentions.map((m) => `${TABLE.entry(m.kind.entry).id}: ${m.startNode.data} ${m.startOffset}–${m.endOffset} ${m.endNode.data}`);
const drawn = () => [...(registry.get('border-gloss') ?? [])];

/** Changes by chance, the same for the same seed. */
function changer(seed: number) {
	let state = seed;
	const chance = () => {
		state = (state * 1664525 + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
	const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
	let count = 0;
	const words = () => `n${count++} ${pick(NAMES)} and ${pick(NAMES)} `;
	const say = (node: Node) => {
		node.textContent = words();
	};
	const paragraph = () => {
		const made = document.createElement('p');
		made.innerHTML = chance() < 0.4 ? `${words()}<b>${pick(NAMES)}</b> tail` : words();
		return made;
	};
	const hosted = () => {
		const host = document.createElement('div');
		host.attachShadow({ mode: 'open' }).append(paragraph(), paragraph());
		return host;
	};
	const made = () => (chance() < 0.3 ? hosted() : paragraph());
	const within = (selector: string): Element[] => {
		const light = [...find('main').querySelectorAll(selector)];
		return [...light, ...light.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(selector) ?? [])])];
	};
	const box = () => pick([find('main'), ...within('div, section')]);
	/** Also in shadow roots, where `contains` does not look. */
	const holds = (element: Element, node: Node | undefined | null): boolean =>
		!!node && (node === element || holds(element, node.parentNode ?? (node as Partial<ShadowRoot>).host));
	const away: Element[] = [];
	const move = (element: Element | undefined, to: Element) => element && !holds(element, to) && to.prepend(element);
	const CHANGES: ((element: Element) => unknown)[] = [
		() => box().append(made()),
		(element) => element.remove(),
		(element) => move(element, box()),
		({ localName, firstChild }) => localName === 'p' && firstChild?.nodeType === 3 && say(firstChild),
		(element) => element.localName === 'p' && say(element),
		({ firstChild }) => firstChild?.nodeType === 3 && (firstChild as Text).splitText((firstChild as Text).length >> 1),
		(element) => element.normalize(),
		(element) => {
			element.remove();
			away.push(element);
		},
		() => move(away.pop(), box()),
	];
	return {
		chance,
		fill() {
			for (let i = 0; i < 8; i++) box().append(made());
		},
		change: () => pick(CHANGES)(pick(within('p, div, b')) ?? find('section')),
	};
}

it('a report leaves out what was hidden unseen', async () => {
	page(`${LONG}<p>Joint Task Force Alpha, CBP One, asylum seeker</p><p id="later">CBP One</p>`);
	const annotator = start();
	expect((await annotator.report()).mentions).toHaveLength(4);
	vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
		return this.id !== 'later';
	});
	expect((await annotator.report()).mentions).toHaveLength(3);
	expect(drawn()).toHaveLength(3);
});

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('follows a page that changes at random: %i', async (seed) => {
	page(`<main><section></section></main>${LONG}`);
	const { chance, fill, change } = changer(seed);
	fill();
	const annotator = start();
	for (let i = 0; i < 25; i++) {
		change();
		if (chance() < 0.6) await waited(chance() < 0.2 ? 80 : chance() * 12);
	}
	await annotator.report();
	// To read what came late may show more of the page: shadow roots.
	await annotator.report();
	const known = told(annotator);
	expect(drawn().length).toBe(annotator.marked.length);
	expect(drawn().filter(({ startContainer }) => !startContainer.isConnected)).toEqual([]);
	annotator.stop();
	const fresh = start();
	await fresh.report();
	expect(known).toEqual(told(fresh));
});

it.each([0, 2, 4, 6, 8, 10, 14, 18, 24, 40, 80])(
	'stopped after %i ms, in the middle of whatever it does, it leaves nothing',
	async (after) => {
		page(`${LONG}${'<p>CBP One and JTFA</p>'.repeat(100)}`);
		const annotator = start();
		await annotator.report();
		find('p:last-child').textContent = 'Tren de Aragua';
		annotator.configure({ ...readSettings({}).settings, density: 'every', markStyle: 'tint' });
		await waited(after);
		annotator.stop();
		await waited(50);
		expect([registry.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
	},
);

it('a report right after a change tells of it', async () => {
	page(`<p id="a">CBP One and Joint Task Force Alpha</p>${LONG}`);
	const annotator = start();
	await annotator.report();
	find('#a').textContent = 'Tren de Aragua and Joint Task Force Alpha';
	expect((await annotator.report()).mentions.map(({ id }) => id)).toEqual(['tda', 'jtfa']);
});
