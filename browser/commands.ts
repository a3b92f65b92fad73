/** Keyboard commands: to the next and the previous mark. Phones have none. */
import type { Browser } from 'webextension-polyfill';
import { activeTab } from './active-tab';
import { tellPage } from './messages';

export function answerCommands(api: Browser): void {
	api.commands?.onCommand.addListener(async (command) => {
		await tellPage(api, await activeTab(api), 'step', command === 'previous-mark' ? 'previous' : 'next');
	});
}
