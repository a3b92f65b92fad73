/** Two lines in the page's context menu. Phones have none. */
import type { Browser, Menus, Tabs } from 'webextension-polyfill';

export interface MenuActions {
	lookUp(selection: string, tab: Tabs.Tab | undefined): void;
	switchSite(url: string): void;
}

const LOOK_UP = 'look-up';
const SWITCH_SITE = 'switch-site';

/** Chrome keeps menus over restarts: make them at installation only. */
export async function createMenus(api: Browser): Promise<void> {
	const menus = menusOf(api);
	if (!menus) return;
	await menus.removeAll();
	menus.create({ id: LOOK_UP, title: 'Look up “%s” in Border Gloss', contexts: ['selection'], documentUrlPatterns: ['*://*/*'] });
	menus.create({
		id: SWITCH_SITE,
		title: 'Border Gloss: marks on this site, on or off',
		contexts: ['page'],
		documentUrlPatterns: ['*://*/*'],
	});
}

export function answerMenus(api: Browser, actions: MenuActions): void {
	menusOf(api)?.onClicked.addListener((info, tab) => {
		if (info.menuItemId === LOOK_UP) actions.lookUp(info.selectionText ?? '', tab);
		if (info.menuItemId === SWITCH_SITE) actions.switchSite(info.pageUrl ?? '');
	});
}

// contextMenus in Chrome, both names in Firefox, neither on Android.
const menusOf = (api: Browser): Menus.Static | undefined =>
	api.contextMenus ? (api.contextMenus as unknown as Menus.Static) : (api.menus as Menus.Static | undefined);
