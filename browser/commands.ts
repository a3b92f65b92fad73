/** Keyboard commands: to the next and the previous mark. Phones have none. */
import type { Browser } from 'webextension-polyfill';
import { activeTab } from './active-tab';
import { askPage } from './messages';

export function answerCommands(api: Browser): void {
	api.commands?.onCommand.addListener(async (command) => {
		const tab = await activeTab(api);
		if (tab?.id === undefined) return;
		await askPage(api, tab.id, 'step', command === 'previous-mark' ? 'previous' : 'next').catch(() => {});
	});
}
