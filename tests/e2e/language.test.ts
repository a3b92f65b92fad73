/** Cards, list and popup in the reader's language, whatever the page's. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { ARTICLE } from './article';
import { middle, type PageHandle } from './drivers/driver';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers } from './in-both-browsers';
import { card, marked, ours, until } from './settle';

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

inBothBrowsers('language', (driver) => {
	const opened: PageHandle[] = [];
	afterEach(async () => {
		for (const page of opened.splice(0)) await page.close();
		await driver().clearStored();
	});

	it('explains an English page in Spanish', async () => {
		await driver().store({ language: 'es' });
		const page = await driver().open(server.html(ARTICLE));
		opened.push(page);
		await marked(page, 'Senafront');
		await ours(page, 'toolbar', /términos explicados en esta página/);
		await page.move(...middle(await page.rectOf('Task Force Alpha, or')), 12);
		await card(page, 'Fuerza de Tarea Conjunta Alfa');
		const text = await page.hostText();
		expect(text).toContain('Desde este artículo:');
		expect(text).toContain('Leer la ficha');
		expect(text).not.toContain('Read entry');
		expect(page.errors()).toEqual([]);
	});

	it('speaks Spanish in the popup', async () => {
		await driver().store({ language: 'es' });
		const page = await driver().open(server.html(ARTICLE));
		opened.push(page);
		await marked(page, 'Senafront');
		const popup = await driver().openPopup(page, { width: 360, height: 600 });
		opened.push(popup);
		const text = await until(
			'the popup in Spanish',
			() => popup.evaluate(() => document.body.innerText),
			(words) => words.includes('Esta página') && words.includes('Publicado el 12 jun 2024'),
		);
		expect(text).toMatch(/\d+ términos, \d+ menciones/);
		await until(
			'a page that says it is Spanish',
			() => popup.evaluate(() => document.documentElement.lang),
			(lang) => lang === 'es',
		);
	});

	it.each([
		['en', 'Settings'],
		['es', 'Ajustes'],
	])('the settings fit without scrolling in %s', async (language, tab) => {
		await driver().store({ language });
		const page = await driver().open(server.html(ARTICLE));
		opened.push(page);
		const popup = await driver().openPopup(page, { width: 360, height: 600 });
		opened.push(popup);
		await until(
			`the tab ${tab}`,
			() =>
				popup.evaluate((name: string) => {
					for (const e of document.querySelectorAll<HTMLElement>('[role=tab]')) if (e.innerText === name) e.click();
					return document.querySelector('.settings') !== null;
				}, tab),
			(there) => there,
		);
		const over = await popup.evaluate(() =>
			[document.documentElement, ...document.querySelectorAll('.panel')].map((e) => e.scrollHeight - e.clientHeight),
		);
		expect(Math.max(...over)).toBe(0);
	});
});
