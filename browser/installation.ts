/** What is done once, when the extension was installed or updated, or may read pages again. */
import type { Browser } from 'webextension-polyfill';
import { createMenus } from './menus';
import { injectIntoOpenTabs } from './scripts';
import type { PhraseBooks } from './speech';

export function onInstallation(api: Browser, books: PhraseBooks): void {
	// Access that was taken back and given again: the tabs that are open have no script of ours.
	api.permissions.onAdded.addListener(() => injectIntoOpenTabs(api));
	api.runtime.onInstalled.addListener(() => {
		createMenus(api, books);
		injectIntoOpenTabs(api);
	});
}
