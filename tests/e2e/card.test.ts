/** The card on the page: when it opens, what it shows, when it closes. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { ARTICLE } from './article';
import { middle, type PageHandle } from './drivers/driver';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers } from './in-both-browsers';
import { card, cardNow, marked, noCard, ours, pause, staysShut, until } from './settle';

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

/** Longer than the card waits, for cases in which nothing must open. */
const LONG = 900;

inBothBrowsers('card', (driver) => {
	let page: PageHandle;
	const openArticle = async () => {
		page = await driver().open(server.html(ARTICLE));
		await marked(page, 'Senafront');
		// The second script has come when its list is there.
		await ours(page, 'toolbar', /explained on this page/);
		await page.move(5, 5);
	};
	afterEach(() => page.close());

	it('opens when the pointer rests on a mark, with status, first line and what came since', async () => {
		await openArticle();
		await page.move(...middle(await page.rectOf('human smuggling')), 12);
		await card(page, 'human smuggling');
		await page.move(5, 5);
		await noCard(page);
		await page.move(...middle(await page.rectOf('Task Force Alpha, or')), 12);
		const open = await card(page, 'Joint Task Force Alpha');
		const text = await page.hostText();
		expect(text).toContain('JTFA');
		expect(text).toContain('Active since Jun 2021');
		expect(text).toMatch(/Since this article: \d+ changes/);
		expect(text).toMatch(/Known until/);
		const mark = await page.rectOf('Task Force Alpha, or');
		const apart = open.rect.y >= mark.y + mark.height || open.rect.y + open.rect.height <= mark.y;
		expect(apart, 'the card never covers its word').toBe(true);
		expect(page.errors()).toEqual([]);
	});

	it('stays shut when the pointer sweeps over', async () => {
		await openArticle();
		const { x, y, width, height } = await page.rectOf('human smuggling');
		await page.move(x - 60, y + height / 2, 2);
		await page.move(x + width + 160, y + height / 2, 3);
		await staysShut(page, LONG);
	});

	it('opens only by a click where that was chosen', async () => {
		await driver().store({ opening: 'click' });
		await openArticle();
		await page.move(...middle(await page.rectOf('human smuggling')), 12);
		await staysShut(page, LONG);
		await page.click(...middle(await page.rectOf('human smuggling')));
		await card(page, 'human smuggling');
		await driver().clearStored();
	});

	it('lets the pointer move into it, and closes when the pointer leaves', async () => {
		await openArticle();
		await page.move(...middle(await page.rectOf('Darién Gap')), 12);
		const { rect } = await card(page, 'Darién Gap');
		await page.move(rect.x + 60, rect.y + 60, 8);
		await pause(LONG);
		expect(await cardNow(page)).not.toBeNull();
		await page.move(rect.x + rect.width + 200, 5, 8);
		await noCard(page);
	});

	it('closes on Escape and on a click elsewhere; a click on a mark opens it to stay', async () => {
		await openArticle();
		await page.click(...middle(await page.rectOf('Darién Gap')));
		await card(page, 'Darién Gap');
		await page.move(5, 5, 6);
		await pause(LONG);
		expect(await cardNow(page), 'opened by click: stays').not.toBeNull();
		await page.press('Escape');
		await noCard(page);
		await page.click(...middle(await page.rectOf('Darién Gap')));
		await card(page, 'Darién Gap');
		await page.click(8, 8);
		await noCard(page);
	});

	it('opens by a tap on a mark, and not by a tap on a link', async () => {
		await openArticle();
		await page.tap(...middle(await page.rectOf('CBP Home')));
		await pause(LONG);
		expect(await cardNow(page)).toBeNull();
		expect(await page.url()).toMatch(/#cbp$/);
		await page.tap(...middle(await page.rectOf('Security Force Assistance Brigade')));
		await card(page, 'Security Force Assistance Brigade');
	});

	it('shows the whole entry, with sources as links, and related terms in the same card with a way back', async () => {
		await openArticle();
		await page.click(...middle(await page.rectOf('Task Force Alpha, or')));
		await card(page, 'Joint Task Force Alpha');
		const read = await ours(page, 'button', 'Read entry');
		await page.click(...middle(read.rect));
		const text = await until(
			'the whole entry',
			() => page.hostText(),
			(t) => t.includes('Timeline'),
		);
		for (const part of ['Timeline', 'This article', 'Figures', 'Easily confused', 'Sources', 'Related'])
			expect(text).toContain(part);
		const links = (await page.host()).filter((e) => e.role === 'link');
		expect(links.length).toBeGreaterThan(3);
		for (const link of links)
			expect(link.attributes).toMatchObject({
				href: expect.stringMatching(/^https?:\/\//),
				target: '_blank',
				rel: expect.stringContaining('noopener'),
			});
		const focused = async () => (await page.host()).find((e) => e.focused)?.name ?? '';
		const tabTo = async (name: string) => {
			for (let presses = 0; (await focused()) !== name; presses++) {
				if (presses > 60) throw new Error(`Tab never reached "${name}"`);
				await page.press('Tab');
			}
		};
		await tabTo('human smuggling');
		await page.press('Enter');
		await card(page, 'human smuggling');
		expect(await page.hostText()).toContain('from Joint Task Force Alpha');
		await tabTo('Back');
		await page.press('Enter');
		await until(
			'the way back',
			() => page.hostText(),
			(t) => t.includes('A US Justice Department task force') && !t.includes('from Joint Task Force Alpha'),
		);
	});

	it('follows a page that scrolls, and leaves its layout alone', async () => {
		await openArticle();
		const before = await page.evaluate(() => [
			document.documentElement.scrollHeight,
			document.documentElement.scrollWidth,
			document.body.offsetHeight,
		]);
		await page.click(...middle(await page.rectOf('Darién Gap')));
		const { rect } = await card(page, 'Darién Gap');
		expect(
			await page.evaluate(() => [
				document.documentElement.scrollHeight,
				document.documentElement.scrollWidth,
				document.body.offsetHeight,
			]),
		).toEqual(before);
		await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
		await until(
			'the card to follow',
			async () => (await cardNow(page))?.rect.y ?? rect.y,
			// The card may have been measured while it still rose by its 4 px.
			(y) => Math.abs(y - (rect.y - 40)) < 6,
		);
	});
});
