/** Tabs that were open before: marked as soon as the extension comes, and once more after an update. Firefox lets a test do both. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWhenStale } from '../../tools/build-when-stale';
import { type LaunchedFirefox, launchFirefox } from '../../tools/launch-firefox';
import { ARTICLE } from './article';
import { highlightTexts } from './drivers/page-reading';
import { type FixtureServer, LOCAL_NAMES, startFixtureServer } from './fixture-server';
import { until } from './settle';

const ID = 'border-gloss@example.org';
const BARE_DIVS = 'document.querySelectorAll("body > div:not([class]):not([id])").length';

let server: FixtureServer;
let browser: LaunchedFirefox;
let extension: string;
beforeAll(async () => {
	server = await startFixtureServer();
	extension = await buildWhenStale('firefox');
	browser = await launchFirefox({ extension, localNames: LOCAL_NAMES });
}, 180_000);
afterAll(async () => {
	await browser.close();
	await server.close();
});

it('marks the tabs that are open when it is installed, and clears what an older version left', async () => {
	await browser.bidi.send('webExtension.uninstall', { extension: ID });
	const tab = await browser.newTab();
	await tab.goto(server.html(ARTICLE));
	const texts = () => tab.evaluate<string[]>(`(${highlightTexts})()`);
	expect(await texts()).toEqual([]);

	await browser.bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
	await until('marks without a reload', texts, (t) => t.includes('Senafront'));
	await until(
		'our host',
		() => tab.evaluate<number>(BARE_DIVS),
		(n) => n === 1,
	);

	// As an update does: the old script is gone without a word, its host and sheet are still there.
	await browser.bidi.send('webExtension.uninstall', { extension: ID });
	await browser.bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
	await tab.evaluate("document.getElementById('last').append(' And Tren de Aragua.')");
	await until('marks of the new version', texts, (t) => t.includes('Tren de Aragua'));
	await until(
		'one host and one sheet',
		() => tab.evaluate<number[]>(`[${BARE_DIVS}, document.adoptedStyleSheets.length]`),
		([hosts, sheets]) => hosts === 1 && sheets === 1,
	);
	await tab.close();
});
