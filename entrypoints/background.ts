/** Holds the entries' texts, puts the card into pages, keeps badge, menus and keyboard commands. */
import entries from 'virtual:glossary-entries';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../browser/badge';
import { answerCommands } from '../browser/commands';
import { onInstallation } from '../browser/installation';
import { answerMenus } from '../browser/menus';
import { answerMessages } from '../browser/messages';
import { injectCard } from '../browser/scripts';
import { switchItem } from '../browser/settings';
import { createGlossary } from '../core/glossary';
import type { ToBackground } from '../core/messages';

export default defineBackground(() => {
	const glossary = createGlossary(entries);

	answerMessages<ToBackground>(browser, {
		loadCard: (_, { tab, frameId }) => injectCard(browser, tab?.id, frameId),
		entryCard: glossary.card,
		headwords: glossary.headwords,
		badge: (count, { tab }) => showBadge(browser, tab?.id, count),
		stopMarking: ({ list, item }) => switchItem(browser.storage, list, item, false),
	});

	answerCommands(browser);
	answerMenus(browser);
	onInstallation(browser);
});
