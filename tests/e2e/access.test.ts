/** Access to pages that was taken back: the popup says so and asks. Only Firefox lets a test take it back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ARTICLE } from './article';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBrowser } from './in-both-browsers';
import { marked, until } from './settle';

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

const PAGES = "{ origins: ['http://*/*', 'https://*/*'] }";

inBrowser('firefox', 'access', (driver) => {
	it('says that it may not read pages, and offers to ask', async () => {
		const page = await driver().open(server.html(ARTICLE));
		await marked(page, 'Senafront');
		const popup = await driver().openPopup(page);
		const text = () => popup.evaluate(() => document.body.innerText);
		await until('the list', text, (t) => t.includes('Published'));
		await driver().inExtension(`browser.permissions.remove(${PAGES})`);
		await until('the popup to say so', text, (t) => t.includes('may not read pages'));
		expect(await text()).toContain('Allow on all sites');
		await popup.close();
		await page.close();
	});
});
