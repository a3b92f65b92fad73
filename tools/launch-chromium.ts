/** Starts Chromium with the extension in a profile that is thrown away. */
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { readClosedShadows } from './chromium-shadows';
import { evaluateInWorker, extensionOrigin } from './chromium-worker';
import { findBrowser } from './find-browser';
import type { LaunchedBrowser, LaunchOptions, Tab } from './launched-browser';
import { temporaryFolder } from './temporary-folder';

export interface ChromiumTab extends Tab {
	readonly page: Page;
}

export interface LaunchedChromium extends LaunchedBrowser {
	readonly name: 'chromium';
	readonly context: BrowserContext;
	newTab(): Promise<ChromiumTab>;
}

export async function launchChromium(options: LaunchOptions): Promise<LaunchedChromium> {
	const profile = options.profile ? { path: options.profile, remove: () => {} } : temporaryFolder('border-gloss-chromium-');
	const context = await chromium.launchPersistentContext(profile.path, {
		executablePath: findBrowser('chromium'),
		headless: !options.headed,
		viewport: options.headed ? null : { width: 1280, height: 900 },
		// Playwright's own sandbox choice would be "none"; the sandbox cannot be had as root, and only then goes.
		chromiumSandbox: process.getuid?.() !== 0,
		args: switches(options),
	});
	const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(profile.remove);
	const close = async (): Promise<void> => {
		await context.close();
		await closed;
		// The event comes before the browser has written its last.
		await profile.remove();
	};
	const origin = await extensionOrigin(context).catch(async (error: Error) => {
		await close();
		throw error;
	});
	return {
		name: 'chromium',
		context,
		extensionOrigin: origin,
		firstTab: async () => chromiumTab(context.pages()[0] ?? (await context.newPage())),
		newTab: async () => chromiumTab(await context.newPage()),
		inExtension: (expression) => evaluateInWorker(context, expression),
		closed,
		close,
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

function chromiumTab(page: Page): ChromiumTab {
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
