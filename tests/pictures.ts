/** `npm run pictures`: the pictures of the README, taken in the built extension. Looked at by a person before they are committed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from '../tools/build-when-stale';
import { chromiumDriver } from './e2e/drivers/chromium-driver';
import { type Driver, type Look, middle, type PageHandle } from './e2e/drivers/driver';
import { LOCAL_NAMES, startFixtureServer } from './e2e/fixture-server';
import { card, marked, ours, pause, until } from './e2e/settle';

const SAMPLE = join(import.meta.dirname, '../tools/sample/article.html');
const FOLDER = join(import.meta.dirname, '../docs/pictures');
const SCHEMES = ['light', 'dark'] as const;

const server = await startFixtureServer();
const driver = await chromiumDriver({ extension: await buildWhenStale('chromium'), localNames: LOCAL_NAMES });
mkdirSync(FOLDER, { recursive: true });

for (const colorScheme of SCHEMES) {
	const shoot = (page: PageHandle, name: string) => page.screenshot(join(FOLDER, `${name}-${colorScheme}.png`));
	const article = await openSample(driver, { width: 1000, height: 900, colorScheme });
	await article.click(...middle(await article.rectOf('Joint Task Force Alpha')));
	await card(article, 'Joint Task Force Alpha');
	await pause(300);
	await shoot(article, 'article');
	await readEntry(article, 'Read entry', 'Timeline');
	await shoot(article, 'entry');

	const popup = await driver.openPopup(article, { width: 360, height: 600, colorScheme });
	await until(
		'the list',
		() => popup.evaluate(() => document.body.innerText),
		(text) => text.includes('Published'),
	);
	await shoot(popup, 'popup');
	for (const tab of ['Glossary', 'Settings']) {
		await popup.evaluate((name: string) => {
			for (const e of document.querySelectorAll<HTMLElement>('[role=tab]')) if (e.innerText === name) e.click();
		}, tab);
		await pause(200);
		await shoot(popup, tab.toLowerCase());
	}
	await popup.close();
	await article.close();
}

const narrow = await openSample(driver, { width: 360, height: 720, colorScheme: 'light' });
await narrow.tap(...middle(await narrow.rectOf('Joint Task Force Alpha')));
await card(narrow, 'Joint Task Force Alpha');
await pause(300);
await narrow.screenshot(join(FOLDER, 'sheet-light.png'));

const forced = await openSample(driver, { width: 1000, height: 700, forcedColors: 'active' }, false);
await until(
	'the rules',
	async () => (await forced.host()).filter((e) => e.tag === 'i'),
	(rules) => rules.length > 5,
);
await driver.send(forced, 'step', 'next');
await until(
	'a card',
	() => forced.hostText(),
	(text) => text.includes('Known until'),
);
await pause(300);
await forced.screenshot(join(FOLDER, 'forced-colours.png'));

await driver.store({ language: 'es' });
const spanish = await openSample(driver, { width: 1000, height: 900, colorScheme: 'light' });
await spanish.click(...middle(await spanish.rectOf('Joint Task Force Alpha')));
await card(spanish, 'Fuerza de Tarea Conjunta Alfa');
await readEntry(spanish, 'Leer la ficha', 'Cronología');
await spanish.screenshot(join(FOLDER, 'spanish-light.png'));
const popupInSpanish = await driver.openPopup(spanish, { width: 360, height: 600, colorScheme: 'light' });
await until(
	'the list',
	() => popupInSpanish.evaluate(() => document.body.innerText),
	(text) => text.includes('Publicado'),
);
await popupInSpanish.screenshot(join(FOLDER, 'popup-spanish-light.png'));

await driver.close();
await server.close();

async function openSample(browser: Driver, look: Look, highlights = true): Promise<PageHandle> {
	const page = await browser.open(server.file(SAMPLE), look);
	if (highlights) await marked(page, 'Joint Task Force Alpha');
	await ours(page, 'toolbar', /explained on this page|explicados en esta página/);
	return page;
}

/** From the open card to the whole entry, which has a part of this name. */
async function readEntry(page: PageHandle, button: string, part: string): Promise<void> {
	await page.click(...middle((await ours(page, 'button', button)).rect));
	await until(
		'the whole entry',
		() => page.hostText(),
		(text) => text.includes(part),
	);
	await pause(300);
}
