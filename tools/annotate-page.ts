/** Annotates one page in a tab: opens it as a person would and asks the page's script what it found. */
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import type { PageReport } from '../core/page-report';
import { NoAnswer, reportOf } from './ask-page';
import type { ChromiumTab, LaunchedChromium } from './launch-chromium';
import { tabIdOf } from './launched-browser';
import type { PageServer } from './page-server';
import { readPage } from './read-page';

/** How long a page may load before it is read as far as it has come. */
const LOADING = { file: 10_000, address: 30_000 } as const;

export interface WorkTab {
	tab: ChromiumTab;
	tabId: number;
}

export const isAddress = (page: string): boolean => /^https?:\/\//i.test(page);

export async function openWorkTab(browser: LaunchedChromium, server: PageServer): Promise<WorkTab> {
	const tab = await browser.newTab();
	// The extension knows a tab by the address of its page, so this one gets an address of its own.
	const address = server.show({ body: '', contentType: 'text/html' }, 'empty.html');
	await tab.goto(address);
	server.forget(address);
	return { tab, tabId: await tabIdOf(browser, tab) };
}

export async function annotateAddress(browser: LaunchedChromium, { tab, tabId }: WorkTab, address: string): Promise<PageReport> {
	await goTo(tab, address, LOADING.address);
	return reportOf(browser, tabId);
}

/** A page that is `still` has its own scripts switched off. */
export async function annotateFile(
	browser: LaunchedChromium,
	server: PageServer,
	{ tab, tabId }: WorkTab,
	file: string,
	still: boolean,
): Promise<PageReport> {
	const address = server.show({ ...readPage(file.startsWith('file:') ? fileURLToPath(file) : file), still });
	const left = whenLeft(tab);
	try {
		await goTo(tab, address, LOADING.file);
		return await Promise.race([reportOf(browser, tabId), left.promise]);
	} finally {
		left.forget();
		server.forget(address);
	}
}

/** Saved pages often find that they are not at home and leave; and they cannot reach where they want to go. */
function whenLeft({ page }: ChromiumTab): { promise: Promise<never>; forget(): void } {
	let listener: (frame: Frame) => void = () => {};
	const promise = new Promise<never>((_, reject) => {
		listener = (frame) => {
			if (frame === page.mainFrame() && frame.url().startsWith('chrome-error:'))
				reject(new NoAnswer('the page has gone elsewhere'));
		};
		page.on('framenavigated', listener);
	});
	// It may leave before anybody waits for it.
	promise.catch(() => {});
	return { promise, forget: () => void page.off('framenavigated', listener) };
}

async function goTo({ page }: ChromiumTab, address: string, patience: number): Promise<void> {
	const response = await page.goto(address, { waitUntil: 'commit', timeout: LOADING.address }).catch((error: Error) => {
		throw new Error(`cannot be opened (${reason(error)})`);
	});
	if (response && response.status() >= 400) throw new Error(`cannot be opened (the server answered ${response.status()})`);
	const type = response?.headers()['content-type'] ?? '';
	if (type && !/html|^text\/plain/i.test(type)) throw new Error(`is no web page (${type})`);
	// Pages that are made by their scripts have their text only when loaded. One that never ends loading is read as it stands.
	await page.waitForLoadState('load', { timeout: patience }).catch(() => {});
}

/** Playwright's messages go on with a log of calls. */
function reason(error: Error): string {
	const line = error.message.split('\n')[0] ?? '';
	return /net::\w+/.exec(line)?.[0] ?? line.replace(/^page\.goto: /, '');
}
