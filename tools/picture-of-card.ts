/** A picture of a page with the card of its first mark open. */
import { setTimeout as pause } from 'node:timers/promises';
import type { PageReport } from '../core/page-report';
import { askPage, reportOf } from './ask-page';
import { type LaunchedBrowser, type Tab, tabIdOf } from './launched-browser';

/** Answers the words of the mark, or null where the page has none. */
export async function pictureOfCard(browser: LaunchedBrowser, address: string, file: string): Promise<string | null> {
	const tab = await browser.newTab();
	await tab.goto(address);
	const tabId = await tabIdOf(browser, tab);
	const report = await reportOf(browser, tabId);
	const mark = firstMark(report);
	if (mark) {
		await askPage(browser, tabId, 'showMention', mark);
		await textComesTo(tab);
	}
	await tab.bringToFront();
	await tab.screenshot(file);
	return mark ? mark.text : null;
}

/** The first mention that is drawn, as `showMention` counts: among the mentions of its entry. */
function firstMark({ mentions }: PageReport): { id: string; index: number; text: string } | null {
	const mark = mentions.find(({ marked }) => marked);
	if (!mark) return null;
	const index = mentions.filter(({ id }) => id === mark.id).indexOf(mark);
	return { id: mark.id, index, text: mark.text };
}

/** Until something stands in our closed shadow root and no longer changes. A page may have the list of terms there before. */
async function textComesTo(tab: Tab): Promise<void> {
	let before = '';
	for (let round = 0; round < 20; round++) {
		await pause(250);
		const [now = ''] = await tab.readClosedShadows<string>(
			'(root) => root.querySelector("[popover]:popover-open, dialog[open]")?.textContent ?? ""',
		);
		if (now && now === before) return;
		before = now;
	}
}
