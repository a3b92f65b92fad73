/** Text in shadow roots, open and closed, there from the start, nested, or made later: marked, listed, and opened by pointing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageReport } from '../../core/page-report';
import { middle } from './drivers/driver';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers } from './in-both-browsers';
import { card, marked, until } from './settle';

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

const DECLARED = `<template shadowrootmode="open"><p id="deep">Migrants were held by Senafront.</p></template>`;
/** A page with all its text in shadow roots. The closed one is kept by the page, as its own scripts would. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shadows</title>
<body><news-story></news-story><div id="nested"></div>
<script>
const open = document.querySelector('news-story').attachShadow({ mode: 'open' });
open.innerHTML = '<article><p>Migrants crossed the <b>Darién</b> Gap and asked for asylum in the United States.</p><slot></slot></article>';
const closed = document.querySelector('#nested').attachShadow({ mode: 'closed' });
closed.setHTMLUnsafe('<p>The Border Patrol met them, said the agency.</p><div>${DECLARED}</div>');
window.later = () => { closed.querySelector('p').insertAdjacentHTML('afterend', '<p>They had used CBP One.</p>'); };
</script></body></html>`;
const FRAMED = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Framed</title><p>Migrants met the Border Patrol.</p>
<iframe width="500" height="200" srcdoc="<p>It was Joint Task Force Alpha.</p><div><template shadowrootmode=open><p>The Darién Gap.</p></template></div>"></iframe></html>`;

inBothBrowsers('shadow roots', (driver) => {
	it('are read, marked and followed like the rest of the page', async () => {
		const page = await driver().open(server.html(PAGE));
		await marked(page, 'Senafront');
		const report = await driver().send<PageReport>(page, 'report');
		expect(report.mentions.map(({ text, marked: drawn }) => [text, drawn])).toEqual([
			['Migrants', true],
			['Darién Gap', true],
			['asylum', true],
			['Border Patrol', true],
			['Migrants', false],
			['Senafront', true],
		]);
		await page.evaluate('later()');
		await marked(page, 'CBP One');
		await page.close();
	});

	it('are read again when they are put back, and bear no trace of us when marks are off', async () => {
		const page = await driver().open(server.html(PAGE));
		await marked(page, 'Senafront');
		await page.evaluate(() => {
			const story = document.querySelector('news-story') as Element;
			story.remove();
			setTimeout(() => document.body.prepend(story), 400);
		});
		await until(
			'the mark to go',
			() => page.highlightTexts(),
			(texts) => !texts.includes('asylum'),
		);
		await marked(page, 'asylum');
		const sheets = () => page.evaluate(() => document.querySelector('news-story')?.shadowRoot?.adoptedStyleSheets.length ?? -1);
		expect(await sheets()).toBe(1);
		await driver().store({ enabled: false });
		await until('no sheet of ours', sheets, (count) => count === 0);
		expect(await page.highlightTexts()).toEqual([]);
		await driver().clearStored();
		await marked(page, 'asylum');
		await page.close();
	});

	it('are followed into the page from a frame, and leave what stays there as it is', async () => {
		const page = await driver().open(server.html(FRAMED));
		await until(
			'the sheet in the frame',
			() =>
				page.evaluate(
					'document.querySelector("iframe").contentDocument.querySelector("div")?.shadowRoot.adoptedStyleSheets.length ?? 0',
				),
			(count) => count === 1,
		);
		await page.evaluate(() => {
			const inside = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
			document.body.append(inside.querySelector('div') as Element);
			inside.body.append('It was Senafront.');
		});
		await marked(page, 'Darién Gap');
		await until(
			'the new mark in the frame',
			() => driver().send<PageReport>(page, 'report'),
			({ mentions }) => mentions.some(({ text, marked: drawn }) => text === 'Senafront' && drawn),
		);
		expect(page.errors()).toEqual([]);
		await page.close();
	});

	it('open their cards by pointing', async () => {
		const page = await driver().open(server.html(PAGE));
		await marked(page, 'Senafront');
		const word = await page.evaluate(() => {
			const text = document.querySelector('news-story')?.shadowRoot?.querySelector('b')?.firstChild as Text;
			const range = new Range();
			range.selectNodeContents(text);
			const { x, y, width, height } = range.getBoundingClientRect();
			return { x, y, width, height };
		});
		await page.move(...middle(word));
		await card(page, 'Darién Gap');
		await page.close();
	});
});
