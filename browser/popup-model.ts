/** Everything the popup needs to know, and told anew when it changes. */
import type { Browser, Tabs } from 'webextension-polyfill';
import type { Speech } from '../core/messages';
import { type PopupPage, popupPage, type TabFacts } from '../core/popup-state';
import { readSettings } from '../core/settings';
import { onAccessChange } from './access';
import { activeTab, onTabChange, tabFacts } from './active-tab';
import { loadSettings, type StoredSettings, watchSettings } from './settings';
import { languageOf, type PhraseBooks, speechFor } from './speech';

export interface PopupModel extends StoredSettings {
	tab: Tabs.Tab | undefined;
	page: PopupPage;
	speech: Speech;
}

/** Milliseconds in which a page's script has to have started after it was switched on. */
const PATIENCE = 400;

/** Calls back at once and after each change, until the popup closes. The answer looks again by itself. */
export function watchPopup(api: Browser, books: PhraseBooks, changed: (model: PopupModel) => void): { look(): Promise<void> } {
	let stored: StoredSettings = readSettings({});
	let known: { tab: Tabs.Tab | undefined; facts: TabFacts } | null = null;
	let turn = 0;
	const look = async () => {
		const mine = ++turn;
		const [tab, settings] = await Promise.all([activeTab(api), loadSettings(api.storage)]);
		if (mine !== turn) return;
		stored = settings;
		// A switch answers at once; what the page says to it may take a moment.
		if (known) show(known.tab, known.facts);
		const facts = await tabFacts(api, tab);
		if (mine !== turn) return;
		show(tab, facts);
		// Just switched on: the page's script needs a moment before it answers.
		if (!facts.report && popupPage(facts, stored.settings).kind === 'silent') {
			const late = await later(() => tabFacts(api, tab));
			if (mine === turn && late.report) show(tab, late);
		}
	};
	const show = (tab: Tabs.Tab | undefined, facts: TabFacts) => {
		known = { tab, facts };
		tell(tab, popupPage(facts, stored.settings));
	};
	const tell = (tab: Tabs.Tab | undefined, page: PopupPage) =>
		changed({ ...stored, tab, page, speech: speechFor(languageOf(api, stored.settings), books) });

	tell(undefined, { kind: 'loading' });
	watchSettings(api.storage, look);
	onAccessChange(api, look);
	onTabChange(api, look);
	look();
	return { look };
}

const later = <T>(act: () => Promise<T>): Promise<T> =>
	new Promise((resolve) => {
		timers.setTimeout(() => resolve(act()), PATIENCE);
	});

// This room is compiled without DOM types; a timer is all it wants of the page it runs in.
const timers = globalThis as unknown as { setTimeout(act: () => void, milliseconds: number): void };
