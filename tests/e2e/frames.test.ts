/** Text in frames of the page's own origin: found, marked, explained and followed from the page around them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageReport } from '../../core/page-report';
import { middle, type PageHandle, type Rect } from './drivers/driver';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers } from './in-both-browsers';
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
const OUTER = `${STYLE.replace('600', '400').replace('260', '120')}<p>Migrants crossed the <b>Darién</b> Gap.</p>${srcdoc('inner', INNER)}<p>They had used CBP One.</p>`;
/** A page with hardly any text of its own. */
const PAGE = document_(
	`${STYLE}<body><p>Asylum, first of all.</p>${srcdoc('outer', OUTER)}<p>A page ends with Tren de Aragua.</p>`,
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
			for (const frame of view.document.querySelectorAll('iframe'))
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
});
