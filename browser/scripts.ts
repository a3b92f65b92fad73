/** Our scripts in pages: the first into tabs that were open before us, the others into pages that need them. */
import type { Browser } from 'webextension-polyfill';
import type { InjectedScript } from '../core/messages';

type Api = Pick<Browser, 'scripting' | 'tabs'>;

/** The browser runs it by itself in pages opened from now on (manifest, content_scripts). */
const GATE_SCRIPT = '/gate.js';

/** One after the other, so that the page gets its turn between them: to read the names alone takes a while. */
const FILES: Record<InjectedScript, readonly string[]> = {
	marks: ['/names.js', '/marks.js'],
	card: ['/card.js'],
};

export async function injectIntoOpenTabs(api: Api): Promise<void> {
	const tabs = await api.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
	// Stores and other closed pages refuse: nothing to do there.
	await Promise.allSettled(
		tabs.flatMap(({ id }) =>
			id === undefined ? [] : api.scripting.executeScript({ target: { tabId: id }, files: [GATE_SCRIPT] }),
		),
	);
}

export async function injectScript(
	api: Api,
	script: InjectedScript,
	tabId: number | undefined,
	frameId: number | undefined,
): Promise<boolean> {
	if (tabId === undefined) return false;
	const target = { tabId, frameIds: [frameId ?? 0] };
	for (const file of FILES[script]) await api.scripting.executeScript({ target, files: [file] });
	return true;
}
