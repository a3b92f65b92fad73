/** Text in frames of the page's own origin: found, marked, explained and followed from the page around them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageReport } from '../../core/page-report';
import { middle, type PageHandle, type Rect } from './drivers/driver';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers, inBrowser } from './in-both-browsers';
import { card, noCard, ours, pause, until } from './settle';

let server: FixtureServer;
/** On another port, so of another origin, and all the same of the same site. */
let elsewhere: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
	elsewhere = await startFixtureServer();
});
afterAll(async () => {
	await server.close();
	await elsewhere.close();
});

const document_ = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frames</title>${body}</html>`;
const srcdoc = (id: string, body: string) =>
	`<iframe id="${id}" srcdoc="${body.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
const STYLE = '<style>iframe { display: block; width: 600px; height: 260px; border: 7px solid; padding: 11px 13px }</style>';
const SHADOW = '<div><template shadowrootmode="open"><p>It was Senafront.</p></template></div>';
const INNER = `<p>The Border Patrol met them.</p>${SHADOW}<a id="link" href="#x">A link</a>`;
const OUTER = `${STYLE.replace('600', '400').replace('260', '120')}<p>Migrants crossed the <b>Darién</b> Gap.</p>${srcdoc('inner', INNER)}<p>They had used CBP One.</p><div style="height: 2000px"></div>`;
/** A page with hardly any text of its own. */
const PAGE = document_(
	`${STYLE}<body style="margin-top: 300px"><p>Asylum, first of all.</p>${srcdoc('outer', OUTER)}<p>A page ends with Tren de Aragua.</p>`,
);

/** What is highlighted in the page and in the frames that it may look into; the page's own first. */
const drawn = (page: PageHandle): Promise<string[]> =>
	page.evaluate(() => {
		const found: string[] = [];
		const read = (view: Window & typeof globalThis) => {
			for (const [name, highlight] of view.CSS.highlights) {
				if (name !== 'border-gloss') continue;
				for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
					const range = view.document.createRange();
					range.setStart(startContainer, startOffset);
					range.setEnd(endContainer, endOffset);
					found.push(range.toString());
				}
			}
			for (const frame of view.document.querySelectorAll<HTMLIFrameElement>('iframe, frame'))
				if (frame.contentDocument) read(frame.contentWindow as Window & typeof globalThis);
		};
		read(window);
		return found;
	});

const drawnIs = (page: PageHandle, ...texts: string[]) =>
	until(
		`marks on ${texts.join(', ')} and no others`,
		() => drawn(page),
		(now) => now.join() === texts.join(),
	);

/** Sheets of ours in all documents and shadow roots. */
const traces = (page: PageHandle): Promise<number> =>
	page.evaluate(() => {
		const count = (tree: Document | ShadowRoot): number => {
			let found = tree.adoptedStyleSheets.length;
			for (const element of tree.querySelectorAll('*')) {
				if (element.shadowRoot) found += count(element.shadowRoot);
				const inside = (element as Partial<HTMLIFrameElement>).contentDocument;
				if (inside) found += count(inside) + (inside.defaultView as Window & typeof globalThis).CSS.highlights.size;
			}
			return found;
		};
		return count(document);
	});

/** Where the first element of a kind stands in the window, through the frames on the way. */
const placeOf = (page: PageHandle, selector: string, ...frames: string[]): Promise<Rect> =>
	page.evaluate(
		(wanted, path) => {
			let [view, left, top] = [window as Window, 0, 0];
			for (const id of path) {
				const frame = view.document.getElementById(id) as HTMLIFrameElement;
				const { x, y } = frame.getBoundingClientRect();
				left += x + 7 + 13;
				top += y + 7 + 11;
				view = frame.contentWindow as Window;
			}
			const range = view.document.createRange();
			range.selectNodeContents(view.document.querySelector(wanted) as Element);
			const { x, y, width, height } = range.getBoundingClientRect();
			return { x: left + x, y: top + y, width, height };
		},
		selector,
		frames,
	);

const ALL = ['Asylum', 'Tren de Aragua', 'Migrants', 'Darién Gap', 'CBP One', 'Border Patrol', 'Senafront'];

inBothBrowsers('frames', (driver) => {
	it('are read, nested ones and their shadow roots too, and stand in the list where they stand on the page', async () => {
		const page = await driver().open(server.html(PAGE));
		await drawnIs(page, ...ALL);
		const { terms, mentions } = await driver().send<PageReport>(page, 'report');
		const inOrder = ['Asylum', 'Migrants', 'Darién Gap', 'Border Patrol', 'Senafront', 'CBP One', 'Tren de Aragua'];
		expect(mentions.map(({ text }) => text).filter((text) => text !== 'them')).toEqual(inOrder);
		expect(terms).toHaveLength(7);
		expect(
			await until(
				'the badge',
				() => driver().badgeText(page),
				(text) => text !== '',
			),
		).toBe('7');
		await ours(page, 'toolbar', /explained on this page/);
		await page.close();
	});

	it('open their cards by pointing, beside the mark, and close them by Escape, by a click beside, and by scrolling', async () => {
		const page = await driver().open(server.html(PAGE));
		await drawnIs(page, ...ALL);
		await ours(page, 'toolbar', /explained on this page/);
		const word = await placeOf(page, 'b', 'outer');
		await page.move(...middle(word));
		isBeside((await card(page, 'Darién Gap')).rect, word);
		await page.press('Escape');
		await noCard(page);

		const deep = await placeOf(page, 'p', 'outer', 'inner');
		await page.click(deep.x + 40, deep.y + deep.height / 2);
		isBeside((await card(page, 'U.S. Border Patrol')).rect, { ...deep, x: deep.x + 28 });
		await page.click(deep.x + 300, deep.y - 8);
		await noCard(page);

		await page.move(10, 850);
		await page.move(...middle(word));
		await card(page, 'Darién Gap');
		// Out of its frame, not of the window.
		await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.scrollTo(0, 100));
		await noCard(page);
		expect(page.errors()).toEqual([]);
		await page.close();
	});

	it('open their cards by a finger', async () => {
		const page = await driver().open(server.html(PAGE));
		await drawnIs(page, ...ALL);
		await ours(page, 'toolbar', /explained on this page/);
		const word = await placeOf(page, 'b', 'outer');
		await page.tap(...middle(word));
		isBeside((await card(page, 'Darién Gap')).rect, word);
		await page.close();
	});

	it('are on the way of the next and the previous mark, and get the focus back', async () => {
		const page = await driver().open(server.html(PAGE), { height: 300 });
		await drawnIs(page, ...ALL);
		await page.evaluate(() => {
			const inside = (id: string, view: Window) =>
				(view.document.getElementById(id) as HTMLIFrameElement).contentWindow as Window;
			inside('inner', inside('outer', window)).document.getElementById('link')?.focus({ preventScroll: true });
		});
		for (const headword of ['asylum', 'migrant', 'Darién Gap', 'U.S. Border Patrol', 'Senafront']) {
			await driver().send(page, 'step', 'next');
			await card(page, headword);
		}
		await driver().send(page, 'step', 'previous');
		const { rect } = await card(page, 'U.S. Border Patrol');
		const deep = await placeOf(page, 'p', 'outer', 'inner');
		isBeside(rect, { ...deep, x: deep.x + 28 });
		await until(
			'focus in the card',
			() => page.host(),
			(all) => all.some((e) => e.focused),
		);
		await page.press('Escape');
		await noCard(page);
		const focused = () =>
			page.evaluate(() => {
				let { activeElement: active } = document;
				while ((active as HTMLIFrameElement | null)?.contentDocument)
					active = (active as HTMLIFrameElement).contentDocument?.activeElement ?? null;
				return active?.id;
			});
		expect(await focused()).toBe('link');
		await page.close();
	});

	it('are followed as they change, come late, go elsewhere, and are put back', async () => {
		const page = await driver().open(server.html(PAGE));
		await drawnIs(page, ...ALL);
		const other = server.html(document_('<p>They met Clan del Golfo there.</p>'));
		await page.evaluate((made) => {
			const inOuter = () => (document.getElementById('outer') as HTMLIFrameElement).contentDocument as Document;
			Object.assign(window, {
				change: () => inOuter().body.insertAdjacentHTML('beforeend', '<p>Then came human smuggling.</p>'),
				go: (to: string) => {
					(document.getElementById('outer') as HTMLIFrameElement).src = to;
					document.getElementById('outer')?.removeAttribute('srcdoc');
				},
				add: () => document.body.prepend(document.createElement('iframe')),
				write: () => {
					const inside = document.querySelector('iframe')?.contentDocument as Document;
					inside.open();
					inside.write(made);
					inside.close();
				},
			});
		}, document_('<p><b>Ports of entry</b> were written.</p>'));
		await page.evaluate('change()');
		await drawnIs(
			page,
			'Asylum',
			'Tren de Aragua',
			'Migrants',
			'Darién Gap',
			'CBP One',
			'human smuggling',
			'Border Patrol',
			'Senafront',
		);
		await page.evaluate((to) => (window as unknown as { go(to: string): void }).go(to), other);
		await drawnIs(page, 'Asylum', 'Tren de Aragua', 'Clan del Golfo');
		await page.evaluate('add()');
		await page.evaluate('write()');
		await drawnIs(page, 'Asylum', 'Tren de Aragua', 'Ports of entry', 'Clan del Golfo');
		// To write a document anew takes all listeners off it.
		await page.evaluate('write()');
		await pause(500);
		await drawnIs(page, 'Asylum', 'Tren de Aragua', 'Ports of entry', 'Clan del Golfo');
		await page.evaluate("document.querySelector('iframe').id = 'written'");
		await page.move(...middle(await placeOf(page, 'b', 'written')));
		await card(page, 'port of entry');
		await page.press('Escape');
		await page.evaluate("document.querySelector('iframe').remove()");
		await until(
			'its terms to go',
			() => termsOf(page),
			(terms) => !terms.includes('port-of-entry'),
		);
		await page.evaluate("(window.away = document.querySelector('iframe')).remove()");
		await until(
			'its terms to go',
			() => termsOf(page),
			(terms) => terms.length === 2,
		);
		await page.evaluate('document.body.append(away)');
		await drawnIs(page, 'Asylum', 'Tren de Aragua', 'Clan del Golfo');
		// Firefox takes a vanished window apart some time later.
		await page.evaluate('away.remove()');
		await pause(8000);
		await page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p>At last, Senafront.</p>')");
		await drawnIs(page, 'Asylum', 'Tren de Aragua', 'Senafront');
		expect(page.errors()).toEqual([]);
		await page.close();
	});

	it('are left alone where they are of another origin, hidden, small, or no text of the article', async () => {
		const text = '<p>The Border Patrol met migrants.</p>';
		const page = await driver().open(
			server.html(
				document_(`${STYLE}<body><p>Tren de Aragua, first of all.</p>
<iframe style="height: 20px" id="small" srcdoc="<p>They had used CBP One.</p>"></iframe>
<iframe src="${elsewhere.html(document_(text))}"></iframe><iframe src="${server.html(document_(text), 'other.test')}"></iframe>
<iframe sandbox srcdoc="${text}"></iframe><iframe style="display: none" id="hidden" srcdoc="${text}"></iframe><nav>${srcdoc('nav', text)}</nav>`),
			),
		);
		await drawnIs(page, 'Tren de Aragua');
		await pause(500);
		await drawnIs(page, 'Tren de Aragua');
		await page.evaluate("document.getElementById('small').style.height = '200px'");
		await drawnIs(page, 'Tren de Aragua', 'CBP One');
		await page.evaluate("document.getElementById('hidden').style.display = 'block'");
		await drawnIs(page, 'Tren de Aragua', 'CBP One', 'Border Patrol', 'migrants');
		await page.evaluate("document.getElementById('small').style.display = 'none'");
		await until(
			'its term to go',
			() => termsOf(page),
			(terms) => !terms.includes('cbp-one'),
		);
		expect(page.errors()).toEqual([]);
		await page.close();
	});

	it('let a page through that has all its text in one, also a late one', async () => {
		const page = await driver().open(server.html(document_(`${STYLE}<body>`)));
		await pause(400);
		const late = server.html(document_('<p>The Border Patrol met migrants there, who asked for asylum.</p>'));
		await page.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src })), late);
		await drawnIs(page, 'Border Patrol', 'migrants', 'asylum');
		await page.close();
	});

	it('of a frameset are read too', async () => {
		const part = (text: string) => server.html(document_(`<p>${text}</p>`));
		const page = await driver().open(
			server.html(
				`<!doctype html><html lang="en"><title>Set</title><frameset cols="50%,50%"><frame id="one" src="${part('Bread.')}"><frame id="two" src="${part('The <b>Border</b> Patrol met migrants.')}"></frameset></html>`,
			),
		);
		await drawnIs(page, 'Border Patrol', 'migrants');
		await driver().send(page, 'step', 'next');
		await card(page, 'U.S. Border Patrol');
		await page.close();
	});

	it('bear no trace of us when marks are off', async () => {
		const page = await driver().open(server.html(PAGE));
		await drawnIs(page, ...ALL);
		expect(await traces(page)).toBe(6);
		const inside = () => page.evaluate(() => document.querySelector('iframe')?.contentDocument?.documentElement.outerHTML);
		const on = await inside();
		await driver().store({ enabled: false });
		await until(
			'nothing of ours',
			() => traces(page),
			(count) => count === 0,
		);
		await page.move(...middle(await placeOf(page, 'b', 'outer')));
		await pause(500);
		expect(await page.host()).toEqual([]);
		expect(await inside()).toBe(on);
		await driver().clearStored();
		await drawnIs(page, ...ALL);
		await page.close();
	});

	const termsOf = async (page: PageHandle) => (await driver().send<PageReport>(page, 'report')).terms.map(({ id }) => id);
});

inBrowser('chromium', 'frames in forced colours', (driver) => {
	it('have their rules where the words are, as far as the frame lets them be seen', async () => {
		const page = await driver().open(server.html(PAGE), { forcedColors: 'active' });
		const below = (word: Rect) =>
			until(
				'the rules',
				() => page.host(),
				(all) => all.some(({ tag }) => tag === 'i'),
			).then((all) =>
				all.some(({ tag, rect }) => tag === 'i' && Math.abs(rect.x - word.x) < 2 && Math.abs(rect.y - word.y - word.height) < 6),
			);
		const place = () => placeOf(page, 'b', 'outer');
		await until('the rule', async () => below(await place()), Boolean);
		await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.scrollTo(0, 100));
		await until(
			'the rule to go',
			async () => below(await place()),
			(found) => !found,
		);
		await page.close();
	});
});

/** A card stands under its word or over it, with the text below the word's beginning. */
function isBeside(rect: Rect, word: Rect): void {
	const gap = rect.y > word.y ? rect.y - (word.y + word.height) : word.y - (rect.y + rect.height);
	expect(gap).toBeGreaterThanOrEqual(4);
	expect(gap).toBeLessThanOrEqual(16);
	expect(Math.abs(rect.x + 21 - word.x)).toBeLessThan(14);
}
