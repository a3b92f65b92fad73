/** Off leaves nothing: no listener in our world of the page, no host, no sheet, no highlight, and new text is not read. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWhenStale } from '../../tools/build-when-stale';
import { type ChromiumTab, type LaunchedChromium, launchChromium } from '../../tools/launch-chromium';
import { ARTICLE } from './article';
import { type FixtureServer, LOCAL_NAMES, startFixtureServer } from './fixture-server';
import { pause, until } from './settle';

let server: FixtureServer;
let browser: LaunchedChromium;
beforeAll(async () => {
	server = await startFixtureServer();
	browser = await launchChromium({ extension: await buildWhenStale('chromium'), localNames: LOCAL_NAMES });
}, 180_000);
afterAll(async () => {
	await browser.close();
	await server.close();
});

const PLACES = [
	'window',
	'document',
	'document.documentElement',
	'document.body',
	'document.fonts',
	"document.querySelector('iframe')",
];

/** Types of all event listeners that our scripts have on the page and in its frames. The page's own world does not see them; DevTools does. */
async function listeners({ page }: ChromiumTab): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const worlds: { id: number; name: string; auxData?: { frameId?: string } }[] = [];
	session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
	await session.send('Runtime.enable');
	const { frameTree } = await session.send('Page.getFrameTree');
	const ours = worlds.filter(({ name }) => name === 'Border Gloss');
	if (!ours.length) throw new Error('our world of the page is not there');
	const found: string[] = [];
	for (const { id, auxData } of ours) {
		const where = auxData?.frameId === frameTree.frame.id ? '' : 'frame: ';
		for (const expression of PLACES) {
			const { result } = await session.send('Runtime.evaluate', { expression, contextId: id });
			if (!result.objectId) continue;
			const { listeners: all } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
			found.push(...all.map(({ type }) => `${where}${expression} ${type}`));
		}
	}
	await session.detach();
	return found;
}

it('takes every listener and trace off the page, and puts them back', async () => {
	const tab = await browser.newTab();
	await tab.goto(server.html(ARTICLE));
	const on = await until(
		'our listeners',
		() => listeners(tab),
		(all) => all.includes('window pointermove'),
	);
	expect(on).toEqual(expect.arrayContaining(['window click', 'window keydown', 'window scroll', 'window resize']));

	await browser.inExtension('chrome.storage.local.set({ enabled: false })');
	await until(
		'no listener of ours',
		() => listeners(tab),
		(all) => all.length === 0,
	);
	const insert = "document.getElementById('last').append(' Tren de Aragua and Border Patrol.')";
	await tab.evaluate(insert);
	await pause(400);
	const traces = '[CSS.highlights.size, document.adoptedStyleSheets.length, document.body.childElementCount]';
	expect(await tab.evaluate(traces)).toEqual([0, 0, 3]);

	await browser.inExtension("chrome.storage.local.remove('enabled')");
	await until(
		'our listeners again',
		() => listeners(tab),
		(all) => all.length === on.length,
	);
	await tab.close();
});

it('takes its listeners off a frame too', async () => {
	const tab = await browser.newTab();
	const frame = '<iframe width="600" height="200" srcdoc="<p>The Border Patrol met migrants.</p>"></iframe>';
	await tab.goto(server.html(ARTICLE.replace('<p id="last">', `${frame}<p id="last">`)));
	const on = await until(
		'our listeners',
		() => listeners(tab),
		(all) => all.includes('frame: window pointermove'),
	);
	expect(on).toEqual(expect.arrayContaining(["document.querySelector('iframe') load", 'frame: window pagehide']));
	await browser.inExtension('chrome.storage.local.set({ enabled: false })');
	await until(
		'no listener of ours',
		() => listeners(tab),
		(all) => all.length === 0,
	);
	await browser.inExtension("chrome.storage.local.remove('enabled')");
	await tab.close();
});
