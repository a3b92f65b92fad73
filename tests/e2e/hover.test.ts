/** The card of a rest: laid out unseen before it is due, then shown as it is; nothing of it is left where the pointer leaves early. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { ARTICLE } from './article';
import { middle, type PageHandle } from './drivers/driver';
import type { HostElement } from './drivers/shadow-reading';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers } from './in-both-browsers';
import { card, marked, ours, until } from './settle';

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

/** The unseen card is there for a tenth of a second: a look may come too late, and is then taken again. */
const ATTEMPTS = 20;

inBothBrowsers('hover', (driver) => {
	let page: PageHandle;
	const openArticle = async () => {
		page = await driver().open(server.html(ARTICLE));
		await marked(page, 'Senafront');
		await ours(page, 'toolbar', /explained on this page/);
	};
	afterEach(() => page.close());
	const dialogs = async () => (await page.host()).filter(({ role }) => role === 'dialog');
	const away = async () => {
		await page.move(5, 5);
		await until('nothing drawn', dialogs, (all) => all.length === 0);
	};
	/** Rests on a mark until a card is drawn; answers it as it was while nobody could see it. */
	const unseenCard = async (text: string): Promise<HostElement> => {
		const place = middle(await page.rectOf(text));
		for (let i = 0; i < ATTEMPTS; i++) {
			await away();
			await page.move(...place, 2);
			const [drawn] = await until('a card, seen or not', dialogs, (all) => all.length > 0);
			if (drawn && !drawn.visible) return drawn;
		}
		throw new Error(`in ${ATTEMPTS} rests the card was never drawn before it was to be seen`);
	};

	it('lays the card out unseen, and shows it where it stands and as it is', async () => {
		await openArticle();
		const unseen = await unseenCard('human smuggling');
		// Hidden text is no text to be read, copied or focused.
		expect([unseen.text, unseen.focused]).toEqual(['', false]);
		const shown = await card(page, 'human smuggling');
		expect(shown.text).toContain('Known until');
		expect(shown.rect.width).toBeCloseTo(unseen.rect.width, 2);
		expect(shown.rect.height).toBeCloseTo(unseen.rect.height, 2);
		expect(shown.rect.x).toBeCloseTo(unseen.rect.x, 2);
		// It rises by 4 px as it appears.
		expect(Math.abs(shown.rect.y - unseen.rect.y)).toBeLessThanOrEqual(4);
		expect(await dialogs()).toHaveLength(1);
		await page.press('Escape');
		await until('the card to be gone', dialogs, (all) => all.length === 0);
		expect(page.errors()).toEqual([]);
	});

	it('takes the unseen card away when the pointer leaves early', async () => {
		await openArticle();
		await unseenCard('human smuggling');
		await page.move(5, 5);
		// Where the rest was over before the pointer was away, the card is seen and closes as always.
		await until('nothing drawn', dialogs, (all) => all.length === 0);
		expect((await page.host()).filter(({ tag }) => tag === 'h2')).toEqual([]);
		expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['border-gloss']);
	});

	it('changes from card to card, and keeps one', async () => {
		await openArticle();
		await page.move(...middle(await page.rectOf('human smuggling')), 4);
		await card(page, 'human smuggling');
		await page.move(...middle(await page.rectOf('Task Force Alpha, or')), 4);
		await card(page, 'Joint Task Force Alpha');
		await until('one card', dialogs, (all) => all.length === 1);
		await away();
	});
});
