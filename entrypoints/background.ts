/** Holds the entries' texts, puts our scripts into pages, keeps badge, menus and keyboard commands. */
import entries from 'virtual:glossary-entries';
import books from 'virtual:phrase-books';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../browser/badge';
import { answerCommands } from '../browser/commands';
import { onInstallation } from '../browser/installation';
import { answerMenus } from '../browser/menus';
import { answerMessages } from '../browser/messages';
import { injectScript } from '../browser/scripts';
import { switchItem } from '../browser/settings';
import { currentSpeech } from '../browser/speech';
import { localDay } from '../core/dates';
import { createGlossary } from '../core/glossary';
import type { ToBackground } from '../core/messages';
import { sayEntry } from '../core/said-entry';
import { createSay } from '../core/say';

export default defineBackground(() => {
	const glossary = createGlossary(entries);

	answerMessages<ToBackground>(browser, {
		loadScript: (script, { tab, frameId }) => injectScript(browser, script, tab?.id, frameId),
		entryCard: async ({ id, articleDate }) => {
			const speech = await currentSpeech(browser, books);
			const found = glossary.card(id, speech.language);
			const say = createSay(speech.phrases);
			return found && { entry: sayEntry(found, { say, today: localDay(new Date()), articleDate }), speech };
		},
		headwords: async (ids) => {
			const speech = await currentSpeech(browser, books);
			return { speech, words: glossary.headwords(ids, speech.language, createSay(speech.phrases)) };
		},
		badge: (count, { tab }) => showBadge(browser, tab?.id, count),
		stopMarking: ({ list, item }) => switchItem(browser.storage, list, item, false),
	});

	answerCommands(browser);
	answerMenus(browser, books);
	onInstallation(browser, books);
});
