/** Without a pointer: the commands, the list of terms, focus in and out. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { ARTICLE } from './article';
import { middle, type PageHandle } from './drivers/driver';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers } from './in-both-browsers';
import { card, marked, noCard, ours, until } from './settle';

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

const WITH_BUTTON = ARTICLE.replace('<p id="last">', '<p><a id="here" href="#here">A link of the page</a></p><p id="last">');

inBothBrowsers('keyboard', (driver) => {
	let page: PageHandle;
	const openArticle = async () => {
		page = await driver().open(server.html(WITH_BUTTON));
		await marked(page, 'Senafront');
		await ours(page, 'toolbar', /explained on this page/);
	};
	afterEach(() => page.close());
	const focusIn = () =>
		until(
			'focus in the card',
			async () => (await page.host()).find((e) => e.focused)?.role ?? '',
			(role) => role === 'dialog',
		);

	it('goes from mark to mark by command, both ways and round the end, with the focus in the card', async () => {
		await openArticle();
		for (const headword of ['Joint Task Force Alpha', 'human smuggling', 'Darién Gap']) {
			await driver().send(page, 'step', 'next');
			await card(page, headword);
			await focusIn();
		}
		await driver().send(page, 'step', 'previous');
		await card(page, 'human smuggling');
		await driver().send(page, 'step', 'previous');
		await driver().send(page, 'step', 'previous');
		await card(page, 'Senafront');
	});

	it('takes the focus into a card that pointing has opened', async () => {
		await openArticle();
		await page.press('Shift+Tab');
		await page.press('Tab');
		await page.move(...middle(await page.rectOf('Task Force Alpha, or')), 12);
		await card(page, 'Joint Task Force Alpha');
		expect((await page.host()).some((e) => e.role === 'dialog' && e.focused)).toBe(false);
		await driver().send(page, 'showMention', { id: 'joint-task-force-alpha', index: 1 });
		await focusIn();
	});

	it('gives the focus back where it was', async () => {
		await openArticle();
		await page.evaluate(() => document.getElementById('here')?.focus());
		await driver().send(page, 'step', 'next');
		await focusIn();
		await page.press('Escape');
		await noCard(page);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('here');
	});

	it('offers the terms in reading order: one tab stop, arrow keys inside, Enter opens, Escape returns', async () => {
		await openArticle();
		const buttons = (await page.host()).filter((e) => e.tag === 'button');
		expect(buttons.filter((e) => e.attributes.tabindex === '0')).toHaveLength(1);
		await page.evaluate(() => document.getElementById('here')?.focus());
		const focused = async () => (await page.host()).find((e) => e.focused)?.text ?? '';
		await page.press('Tab');
		await until('the list to take the focus', focused, (text) => text.startsWith('Joint Task Force Alpha'));
		await page.press('ArrowDown');
		expect(await focused()).toMatch(/^Darién Gap|^human smuggling/);
		await page.press('End');
		expect(await focused()).toMatch(/^Senafront/);
		await page.press('Enter');
		await card(page, 'Senafront');
		await focusIn();
		await page.press('Escape');
		await noCard(page);
		expect(await focused()).toMatch(/^Senafront/);
	});

	it('moves through the card by Tab, and its menu by arrows; Escape closes the menu first', async () => {
		await openArticle();
		await driver().send(page, 'step', 'next');
		await focusIn();
		await page.press('Tab');
		await page.press('Enter');
		await ours(page, 'menuitem', 'Don’t mark this term');
		await page.press('Escape');
		await until(
			'the menu to close',
			() => page.host(),
			(all) => !all.some((e) => e.role === 'menuitem' && e.visible),
		);
		await card(page, 'Joint Task Force Alpha');
		await page.press('Escape');
		await noCard(page);
	});

	it('registers its commands with the browser', async () => {
		await openArticle();
		const commands = await driver().inExtension<{ name: string }[]>('chrome.commands.getAll()');
		expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['next-mark', 'previous-mark']));
		// Only Chromium lets its worker raise the event itself.
		if (driver().name === 'firefox') return;
		await page.bringToFront();
		await driver().inExtension("void chrome.commands.onCommand.dispatch('next-mark')");
		await card(page, 'Joint Task Force Alpha');
		await driver().inExtension("void chrome.commands.onCommand.dispatch('next-mark')");
		await card(page, 'human smuggling');
		await driver().inExtension("void chrome.commands.onCommand.dispatch('previous-mark')");
		await card(page, 'Joint Task Force Alpha');
	});
});
