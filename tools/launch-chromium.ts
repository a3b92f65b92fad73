/** Starts Chromium with the extension in a profile that is thrown away. */
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { readClosedShadows } from './chromium-shadows';
import { findBrowser } from './find-browser';
import type { LaunchedBrowser, LaunchOptions, Tab } from './launched-browser';
import { temporaryFolder } from './temporary-folder';

export interface ChromiumTab extends Tab {
	readonly page: Page;
}

export interface LaunchedChromium extends LaunchedBrowser {
	readonly name: 'chromium';
	readonly context: BrowserContext;
	readonly worker: Worker;
	newTab(): Promise<ChromiumTab>;
}

export async function launchChromium(options: LaunchOptions): Promise<LaunchedChromium> {
	const profile = temporaryFolder('border-gloss-chromium-');
	const context = await chromium.launchPersistentContext(profile.path, {
		executablePath: findBrowser('chromium'),
		headless: !options.headed,
		viewport: options.headed ? null : { width: 1280, height: 900 },
		// Playwright's own sandbox choice would be "none"; the sandbox cannot be had as root, and only then goes.
		chromiumSandbox: process.getuid?.() !== 0,
		args: switches(options),
	});
	const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(profile.remove);
	const worker = await workerOf(context);
	return {
		name: 'chromium',
		context,
		worker,
		extensionOrigin: `chrome-extension://${new URL(worker.url()).host}`,
		firstTab: async () => chromiumTab(context.pages()[0] ?? (await context.newPage())),
		newTab: async () => chromiumTab(await context.newPage()),
		inExtension: (expression) => worker.evaluate(expression),
		closed,
		close: async () => {
			await context.close();
			await closed;
		},
	};
}

function switches({ extension, online, localNames = [] }: LaunchOptions): string[] {
	const local = localNames.map((name) => `MAP ${name} 127.0.0.1`);
	// Stops the browser's own calls home too: without it Chromium asks for accounts and updates even when told not to.
	const rules = [...local, ...(online ? [] : ['MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'])];
	return [
		`--disable-extensions-except=${extension}`,
		`--load-extension=${extension}`,
		...(rules.length ? [`--host-resolver-rules=${rules.join(', ')}`] : []),
	];
}

async function workerOf(context: BrowserContext): Promise<Worker> {
	try {
		return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
	} catch {
		await context.close();
		throw new Error('Chromium started, but the extension did not. Build it anew with: npm run build');
	}
}

export function chromiumTab(page: Page): ChromiumTab {
	return {
		page,
		goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
		url: async () => page.url(),
		evaluate: (expression) => page.evaluate(expression),
		screenshot: async (path, { wholePage = false } = {}) => void (await page.screenshot({ path, fullPage: wholePage })),
		readClosedShadows: (read) => readClosedShadows(page, read),
		bringToFront: () => page.bringToFront(),
		close: () => page.close(),
	};
}
