/** `npm start [-- PAGE] [--firefox]`: the extension in a real browser, on our sample article or a page of your choice. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browser-places';
import { buildWhenStale } from './build-when-stale';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';
import type { LaunchedBrowser } from './launched-browser';
import { startPageServer } from './page-server';
import { pictureOfCard } from './picture-of-card';
import { readPage } from './read-page';

const SAMPLE = join(import.meta.dirname, 'sample', 'article.html');
const PICTURE = 'border-gloss.png';

const USAGE = `Opens a browser with the extension loaded, in a profile that is thrown away.

usage: npm start [-- [--firefox] [PAGE]]

PAGE       an address (https://…), a saved HTML page or a text file; without it, our sample article
--firefox  Firefox instead of Chromium

Without a display the browser runs unseen and ${PICTURE} is written, with a card open.`;

interface StartOptions {
	page: string;
	browser: BrowserName;
}

function readOptions(args: readonly string[]): StartOptions | 'help' {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { firefox: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
	});
	if (values.help) return 'help';
	if (positionals.length > 1) throw new Error(`One PAGE at a time, please; these are ${positionals.length}.`);
	return { page: positionals[0] ?? SAMPLE, browser: values.firefox ? 'firefox' : 'chromium' };
}

async function start({ page, browser: name }: StartOptions): Promise<void> {
	const server = await startPageServer();
	try {
		const online = /^https?:\/\//i.test(page);
		const address = online ? page : server.show(readPage(page.startsWith('file:') ? fileURLToPath(page) : page));
		const extension = await buildWhenStale(name);
		const headed = hasDisplay();
		const launch = name === 'firefox' ? launchFirefox : launchChromium;
		const browser = await launch({ extension, headed, online: online || headed });
		await (headed ? show(browser, address) : photograph(browser, address));
	} finally {
		await server.close();
	}
}

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Stays until the person closes the browser. */
async function show(browser: LaunchedBrowser, address: string): Promise<void> {
	const tab = await browser.firstTab();
	await tab.goto(address);
	console.log(`${address}\nPoint at a dotted word. Close the browser to end.`);
	await browser.closed;
}

async function photograph(browser: LaunchedBrowser, address: string): Promise<void> {
	console.log('There is no display here, so the browser runs unseen and a picture is taken.');
	try {
		const opened = await pictureOfCard(browser, address, PICTURE);
		console.log(opened ? `The card of "${opened}" is open in ${PICTURE}` : `No term is marked on this page; see ${PICTURE}`);
	} finally {
		await browser.close();
	}
}

async function main(): Promise<number> {
	let options: StartOptions | 'help';
	try {
		options = readOptions(process.argv.slice(2));
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${USAGE}`);
		return 2;
	}
	if (options === 'help') console.log(USAGE);
	else await start(options);
	return 0;
}

try {
	process.exitCode = await main();
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
