/** Two lines in the page's context menu. Phones have none. */
import type { Browser, Menus } from 'webextension-polyfill';
import { hostOf } from '../core/popup-state';
import { createSay } from '../core/say';
import { leaveLookUp } from './look-up';
import { openPanel } from './panel';
import { switchItem } from './settings';
import { currentSpeech, type PhraseBooks } from './speech';

const LOOK_UP = 'look-up';
const SWITCH_SITE = 'switch-site';

let last: Promise<unknown> = Promise.resolve();

/** Chrome keeps menus over restarts: make them at installation, and anew when the language changes. One at a time. */
export function createMenus(api: Browser, books: PhraseBooks): Promise<void> {
	const made = last.then(() => create(api, books));
	last = made.catch(() => {});
	return made;
}

async function create(api: Browser, books: PhraseBooks): Promise<void> {
	const menus = menusOf(api);
	if (!menus) return;
	const say = createSay((await currentSpeech(api, books)).phrases);
	await menus.removeAll();
	menus.create({
		id: LOOK_UP,
		title: say('Look up “%s” in Border Gloss'),
		contexts: ['selection'],
		documentUrlPatterns: ['*://*/*'],
	});
	menus.create({
		id: SWITCH_SITE,
		title: say('Border Gloss: marks on this site, on or off'),
		contexts: ['page'],
		documentUrlPatterns: ['*://*/*'],
	});
}

export function answerMenus(api: Browser, books: PhraseBooks): void {
	api.storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && 'language' in changes) createMenus(api, books);
	});
	menusOf(api)?.onClicked.addListener((info, tab) => {
		if (info.menuItemId === LOOK_UP) {
			openPanel(api, tab?.windowId);
			leaveLookUp(api.storage, info.selectionText ?? '');
		}
		if (info.menuItemId === SWITCH_SITE) switchItem(api.storage, 'sitesOff', hostOf(info.pageUrl ?? ''));
	});
}

// contextMenus in Chrome, both names in Firefox, neither on Android.
const menusOf = (api: Browser): Menus.Static | undefined =>
	api.contextMenus ? (api.contextMenus as unknown as Menus.Static) : (api.menus as Menus.Static | undefined);
