/** Settings outlive the browser: changed ones are there after a restart, in a profile that stays. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWhenStale } from '../../tools/build-when-stale';
import { ARTICLE } from './article';
import { chromiumDriver } from './drivers/chromium-driver';
import type { Driver } from './drivers/driver';
import { type FixtureServer, LOCAL_NAMES, startFixtureServer } from './fixture-server';
import { marked, until } from './settle';

const profile = mkdtempSync(join(tmpdir(), 'border-gloss-restart-'));
let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(async () => {
	await server.close();
	rmSync(profile, { recursive: true, force: true });
});

async function withBrowser<T>(act: (driver: Driver) => Promise<T>): Promise<T> {
	const driver = await chromiumDriver({ extension: await buildWhenStale('chromium'), localNames: LOCAL_NAMES, profile });
	try {
		return await act(driver);
	} finally {
		await driver.close();
	}
}

it('keeps what was changed over a restart of the browser', async () => {
	await withBrowser(async (driver) => {
		await driver.store({ termsOff: ['senafront'] });
		// One by a person's hand: what the popup saves must be what lasts.
		const popup = await driver.openPopup(await driver.open(server.html(ARTICLE)));
		const choose = async () => {
			await popup.evaluate(() => {
				const all = [...document.querySelectorAll<HTMLElement>('[role=tab], label')];
				const find = (words: string) => all.find((e) => e.innerText.trim().startsWith(words));
				(find('Every mention') ?? find('Settings'))?.click();
			});
			return driver.stored();
		};
		await until('the choice to be stored', choose, (stored) => stored.density === 'every');
	});
	await withBrowser(async (driver) => {
		expect(await driver.stored()).toEqual({ termsOff: ['senafront'], density: 'every' });
		const page = await driver.open(server.html(ARTICLE));
		const texts = await marked(page, 'Asylum');
		expect(texts).not.toContain('Senafront');
		expect(texts.filter((text) => text === 'JTFA')).toHaveLength(3);
	});
}, 120_000);
