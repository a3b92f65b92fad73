/** Questions to the page's script, through the extension's own messages. */
import { setTimeout as pause } from 'node:timers/promises';
import type { ToPage } from '../core/messages';
import type { PageReport } from '../core/page-report';
import type { LaunchedBrowser } from './launched-browser';

const LIMIT = 15_000;

/** The page never let our script speak: it hangs, or has gone elsewhere. */
export class NoAnswer extends Error {}

/** The report of a tab's page, once the page's script is there and has read it. */
export async function reportOf(browser: LaunchedBrowser, tabId: number): Promise<PageReport> {
	// In one piece inside the extension: a question asked from here each time would cost a journey each time.
	const answer = browser.inExtension<PageReport | null>(`(async () => {
		for (const until = Date.now() + ${LIMIT}; Date.now() < until; await new Promise((go) => setTimeout(go, 10))) {
			const report = await chrome.tabs.sendMessage(${tabId}, { name: 'report' }, { frameId: 0 }).catch(() => null);
			if (report) return report;
		}
		return null;
	})()`);
	// A page that never lets go of its thread does not answer the extension either.
	const report = await Promise.race([answer, pause(LIMIT + 1000, null, { ref: false })]);
	if (!report) throw new NoAnswer(`the page's script did not answer within ${LIMIT / 1000} seconds`);
	return report;
}

export function askPage<Name extends keyof ToPage & string>(
	browser: LaunchedBrowser,
	tabId: number,
	name: Name,
	payload: Parameters<ToPage[Name]>[0],
): Promise<unknown> {
	const message = JSON.stringify({ name, payload });
	return browser.inExtension(`chrome.tabs.sendMessage(${tabId}, ${message}, { frameId: 0 }).then((answer) => answer ?? null)`);
}
