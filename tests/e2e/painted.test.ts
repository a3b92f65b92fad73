/** Marks as a person sees them: pixels of the page, wherever in it the words of a name stand. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageHandle } from './drivers/driver';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers } from './in-both-browsers';
import { marked, reportOf, until } from './settle';

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Painted</title>
<style>body { margin: 20px; background: white; color: black; font: 16px/1.6 sans-serif }</style>
<article>
<p>Migrants who crossed the D<i>arié</i>n Gap asked for an appointment with <b>CBP</b> One, said Senafront officers.</p>
<news-root></news-root>
<news-box>They spoke of the Migrant Protection Protocols.</news-box>
<div id="later"></div>
</article>
<script>
const root = document.querySelector('news-root').attachShadow({ mode: 'open' });
root.innerHTML = 'People were met by Joint Task Force Alpha there. <em>The Border Patrol came too.</em>';
document.querySelector('news-box').attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
window.more = () => { document.querySelector('#later').innerHTML = '<table><tr><td>It was Operation Lone Star.</td></tr></table>'; };
</script></html>`;

const HEADLINE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Headline</title>
<style>body { background: white; color: black }</style><main><h1>The Border Patrol was there</h1><p>What was said of it.</p></main></html>`;

/** Colours of the page under these texts, at the top left of each, as "r,g,b". */
async function coloursUnder(page: PageHandle, texts: readonly string[]): Promise<Record<string, string>> {
	const file = join(mkdtempSync(join(tmpdir(), 'painted-')), 'page.png');
	await page.screenshot(file);
	return page.evaluate(
		async (image: string, wanted: readonly string[]) => {
			const picture = new Image();
			picture.src = `data:image/png;base64,${image}`;
			await picture.decode();
			const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
			canvas.drawImage(picture, 0, 0);
			const trees: Node[] = [document.body, ...[...document.querySelectorAll('*')].flatMap((e) => e.shadowRoot ?? [])];
			const boxOf = (text: string): DOMRect => {
				for (const tree of trees) {
					const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
					for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
						const at = node.parentElement?.localName === 'script' ? -1 : node.data.indexOf(text);
						if (at < 0) continue;
						const range = document.createRange();
						range.setStart(node, at);
						range.setEnd(node, at + text.length);
						return range.getBoundingClientRect();
					}
				}
				throw new Error(`there is no "${text}" on the page`);
			};
			const scale = picture.width / innerWidth;
			const colourOf = (text: string): string => {
				const { x, y } = boxOf(text);
				return [...canvas.getImageData((x + 1) * scale, (y + 1) * scale, 1, 1).data.slice(0, 3)].join();
			};
			return Object.fromEntries(wanted.map((text) => [text, colourOf(text)]));
		},
		readFileSync(file).toString('base64'),
		texts,
	);
}

const WHITE = '255,255,255';

inBothBrowsers('marks on the screen', (driver) => {
	it('are painted in each element that their words stand in, and nowhere else', async () => {
		await driver().store({ markStyle: 'tint' });
		const page = await driver().open(server.html(PAGE));
		await marked(page, 'Border Patrol');
		const tinted = ['D', 'arié', 'n Gap', 'CBP', 'One', 'Senafront', 'Border Patrol', 'Migrant Protection'];
		// Firefox paints no highlight on text that has a shadow root for its parent, whatever its sheets say.
		if (driver().name === 'chromium') tinted.push('Joint Task');
		const plain = ['an appointment', 'officers', 'They spoke'];
		const colours = await until(
			'the marks on the screen',
			() => coloursUnder(page, [...tinted, ...plain]),
			(all) => all.Senafront !== WHITE,
		);
		expect(tinted.filter((text) => colours[text] === WHITE)).toEqual([]);
		expect(plain.filter((text) => colours[text] !== WHITE)).toEqual([]);
		// A kind of element that held no mark before.
		await page.evaluate('more()');
		await marked(page, 'Operation Lone Star');
		await until(
			'the new mark on the screen',
			() => coloursUnder(page, ['Operation Lone']),
			(all) => all['Operation Lone'] !== WHITE,
		);
		expect(page.errors()).toEqual([]);
		await driver().clearStored();
		await page.close();
	});

	it('are lit while their card is open, also where nothing is marked', async () => {
		const page = await driver().open(server.html(HEADLINE));
		const { terms } = await until(
			'the term in the headline',
			() => reportOf(driver(), page),
			(report) => report.terms.length > 0,
		);
		expect(await page.highlightTexts()).toEqual([]);
		await driver().send(page, 'showMention', { id: terms[0]?.id, index: 0 });
		await until(
			'the lit mention on the screen',
			() => coloursUnder(page, ['Border Patrol']),
			(all) => all['Border Patrol'] !== WHITE,
		);
		await page.close();
	});

	it('have rules for the elements that hold them, since the style of no other need be worked out anew', async () => {
		const page = await driver().open(server.html(PAGE));
		await marked(page, 'Border Patrol');
		const rules = await page.evaluate(() =>
			document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(' '),
		);
		const tags = [...rules.matchAll(/([\w-]*)::highlight/g)].map(([, tag]) => tag);
		expect([...new Set(tags)].sort()).toEqual(['b', 'em', 'i', 'news-box', 'news-root', 'p']);
		await page.close();
	});
});
