/** Annotates one page in a tab: opens it as a person would and asks the page's script what it found. */
import { fileURLToPath } from 'node:url';
import type { PageReport } from '../core/page-report';
import { reportOf } from './ask-page';
import type { ChromiumTab, LaunchedChromium } from './launch-chromium';
import { tabIdOf } from './launched-browser';
import type { PageServer } from './page-server';
import { readPage } from './read-page';

/** How long a page may load before it is read as far as it has come. */
const LOADING = { file: 5_000, address: 15_000 } as const;

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

export async function annotatePage(browser: LaunchedChromium, server: PageServer, { tab, tabId }: WorkTab, page: string): Promise<PageReport> {
	if (isAddress(page)) {
		await goTo(tab, page, LOADING.address);
		return reportOf(browser, tabId);
	}
	const address = server.show(readPage(page.startsWith('file:') ? fileURLToPath(page) : page));
	try {
		await goTo(tab, address, LOADING.file);
		return await reportOf(browser, tabId);
	} finally {
		server.forget(address);
	}
}

async function goTo({ page }: ChromiumTab, address: string, patience: number): Promise<void> {
	const response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 }).catch((error: Error) => {
		throw new Error(`cannot be opened (${reason(error)})`);
	});
	if (response && response.status() >= 400) throw new Error(`cannot be opened (the server answered ${response.status()})`);
	const type = response?.headers()['content-type'] ?? '';
	if (type && !/html|^text\/plain/i.test(type)) throw new Error(`is no web page (${type})`);
	// Pages that are made by their scripts have their text only now. One that never ends loading is read as it stands.
	await page.waitForLoadState('load', { timeout: patience }).catch(() => {});
}

/** Playwright's messages go on with a log of calls. */
function reason(error: Error): string {
	const line = error.message.split('\n')[0] ?? '';
	return /net::\w+/.exec(line)?.[0] ?? line.replace(/^page\.goto: /, '');
}
