/** The half of a driver that speaks to the extension; the same in both browsers. */
import { type LaunchedBrowser, type Tab, tabIdOf } from '../../../tools/launched-browser';
import type { Driver } from './driver';

type ExtensionSide = Pick<Driver, 'inExtension' | 'send' | 'stored' | 'store' | 'clearStored' | 'badgeText'>;

/** The tab that a handle stands for; a driver alone knows. */
type TabOf = (page: object) => Tab;

export function extensionSide(browser: LaunchedBrowser, tabOf: TabOf): ExtensionSide {
	const { inExtension } = browser;
	const idOf = (page: object): Promise<number> => tabIdOf(browser, tabOf(page));
	return {
		inExtension,
		async send(page, name, payload) {
			return inExtension(`chrome.tabs.sendMessage(${await idOf(page)}, ${JSON.stringify({ name, payload })})`);
		},
		stored: () => inExtension('chrome.storage.local.get()'),
		store: async (values) => void (await inExtension(`chrome.storage.local.set(${JSON.stringify(values)})`)),
		clearStored: async () => void (await inExtension('chrome.storage.local.clear()')),
		async badgeText(page) {
			return inExtension(`chrome.action.getBadgeText({ tabId: ${await idOf(page)} })`);
		},
	};
}
