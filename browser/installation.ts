/** What is done once, when the extension was installed or updated. */
import type { Browser } from 'webextension-polyfill';
import { createMenus } from './menus';
import { injectIntoOpenTabs } from './scripts';

export function onInstallation(api: Browser): void {
	api.runtime.onInstalled.addListener(() => {
		createMenus(api);
		injectIntoOpenTabs(api);
	});
}
