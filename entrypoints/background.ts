/** Holds the entries' texts, puts the card into pages, keeps badge, menus and keyboard commands. */
import entries from 'virtual:glossary-entries';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { activeTab } from '../browser/active-tab';
import { showBadge } from '../browser/badge';
import { leaveLookUp } from '../browser/look-up';
import { answerMenus, createMenus } from '../browser/menus';
import { answerMessages, askPage } from '../browser/messages';
import { openPanel } from '../browser/panel';
import { injectCard, injectIntoOpenTabs } from '../browser/scripts';
import { switchSite, switchTerm } from '../browser/settings';
import { createGlossary } from '../core/glossary';
import type { ToBackground } from '../core/messages';
import { hostOf } from '../core/popup-state';

export default defineBackground(() => {
	const glossary = createGlossary(entries);
	const { storage } = browser;

	answerMessages<ToBackground>(browser, {
		loadCard: (_, { tab, frameId }) => injectCard(browser, tab?.id, frameId),
		entryCard: glossary.card,
		headwords: glossary.headwords,
		badge: (count, { tab }) => showBadge(browser, tab?.id, count),
		stopMarking: (what) => ('term' in what ? switchTerm(storage, what.term, false) : switchSite(storage, what.site, false)),
	});

	browser.commands?.onCommand.addListener(async (command) => {
		const tab = await activeTab(browser);
		if (tab?.id === undefined) return;
		await askPage(browser, tab.id, 'step', command === 'previous-mark' ? 'previous' : 'next').catch(() => {});
	});

	answerMenus(browser, {
		lookUp: (selection, tab) => {
			openPanel(browser, tab?.windowId);
			leaveLookUp(storage, selection);
		},
		switchSite: (url) => switchSite(storage, hostOf(url)),
	});

	browser.runtime.onInstalled.addListener(() => {
		createMenus(browser);
		injectIntoOpenTabs(browser);
	});
});
