/** What is marked on a page, and what is not. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageReport } from '../../core/page-report';
import { SPELLING_CASES, SPELLING_PAGE } from '../spelling-cases';
import { ARTICLE, OTHER_SUBJECT } from './article';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers } from './in-both-browsers';
import { marked, reportOf, until } from './settle';

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

inBothBrowsers('marks', (driver) => {
	it('marks the first mention of each term, and none in headlines, links, code, forms, hidden or navigation', async () => {
		const page = await driver().open(server.html(ARTICLE));
		await marked(page, 'Joint Task Force Alpha');
		const texts = await page.highlightTexts();
		expect(texts).toEqual([
			'Joint Task Force Alpha',
			'human smuggling',
			'Darién Gap',
			'CBP One',
			'ports of entry',
			'Security Force Assistance Brigade',
			'Asylum',
			'Senafront',
		]);
		expect(page.errors()).toEqual([]);
		await page.close();
	});

	it('counts every mention for the list, headlines and links included', async () => {
		const page = await driver().open(server.html(ARTICLE));
		await marked(page, 'Senafront');
		const report = await driver().send<PageReport>(page, 'report');
		expect(report).toMatchObject({ host: 'news.test', language: 'en', date: '2024-06-12', relevant: true });
		const counts = Object.fromEntries(report.terms.map(({ id, count }) => [id, count]));
		expect(counts).toMatchObject({ 'joint-task-force-alpha': 5, 'cbp-home': 1, asylum: 3, 'darien-gap': 2 });
		expect(report.mentions.map((m) => m.text)).not.toContain('Clan del Golfo');
		expect(await driver().badgeText(page)).toBe(String(report.terms.length));
		await page.close();
	});

	it.each([
		['section', 2],
		['every', 4],
	])('marks by density: %s', async (density, times) => {
		await driver().store({ density });
		const page = await driver().open(server.html(ARTICLE));
		await marked(page, 'Senafront');
		const jtfa = (await page.highlightTexts()).filter((text) => /JTFA|Alpha/.test(text));
		expect(jtfa).toHaveLength(times);
		await driver().clearStored();
		await page.close();
	});

	it('reads every spelling, and nothing else', async () => {
		await driver().store({ density: 'every' });
		const page = await driver().open(server.html(SPELLING_PAGE));
		await until(
			'all marks',
			() => page.highlightTexts(),
			(texts) => texts.length >= SPELLING_CASES.filter(([, , m]) => m.length).length,
		);
		const found = await page.evaluate(() =>
			[...document.querySelectorAll('.case')].map((p) =>
				[...(CSS.highlights.get('border-gloss') ?? [])]
					.filter((r) => p.contains(r.startContainer))
					.map((r) => {
						const range = new Range();
						range.setStart(r.startContainer, r.startOffset);
						range.setEnd(r.endContainer, r.endOffset);
						return range.toString();
					}),
			),
		);
		expect(Object.fromEntries(SPELLING_CASES.map(([what], i) => [what, found[i]]))).toEqual(
			Object.fromEntries(SPELLING_CASES.map(([what, , marks]) => [what, marks])),
		);
		await driver().clearStored();
		await page.close();
	});

	it('marks nothing on a page about something else, until asked', async () => {
		const page = await driver().open(server.html(OTHER_SUBJECT));
		const report = await reportOf(driver(), page);
		expect(report).toMatchObject({ relevant: false, forced: false, terms: [] });
		expect(await page.highlightTexts()).toEqual([]);
		expect(await page.host()).toEqual([]);
		await driver().send(page, 'markAnyway');
		await marked(page, 'SOUTHCOM');
		await page.close();
	});

	it('marks text that is shown later', async () => {
		const page = await driver().open(server.html(ARTICLE));
		await marked(page, 'Senafront');
		await page.evaluate(() => document.querySelector('.gone')?.classList.remove('gone'));
		await page.evaluate(() => document.querySelector('pre')?.nextElementSibling?.scrollIntoView());
		await marked(page, 'Tren de Aragua');
		await page.close();
	});
});
