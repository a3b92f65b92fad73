/** Our scripts in pages: into tabs that were open before us, and the card into a page that has marks. */
import type { Browser } from 'webextension-polyfill';

type Api = Pick<Browser, 'scripting' | 'tabs'>;

/** The browser runs it by itself in pages opened from now on (manifest, content_scripts). */
export const MARKS_SCRIPT = '/marks.js';
const CARD_SCRIPT = '/card.js';

export async function injectIntoOpenTabs(api: Api): Promise<void> {
	const tabs = await api.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
	// Stores and other closed pages refuse: nothing to do there.
	await Promise.allSettled(
		tabs.flatMap(({ id }) =>
			id === undefined ? [] : api.scripting.executeScript({ target: { tabId: id }, files: [MARKS_SCRIPT] }),
		),
	);
}

export async function injectCard(api: Api, tabId: number | undefined, frameId: number | undefined): Promise<boolean> {
	if (tabId === undefined) return false;
	await api.scripting.executeScript({ target: { tabId, frameIds: [frameId ?? 0] }, files: [CARD_SCRIPT] });
	return true;
}
