/** Runs in every page: reads the settings, finds and marks the terms, and asks for the card only where there are any. */
import names from 'virtual:glossary-names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerMessages, askBackground } from '../browser/messages';
import { isOrphan, native } from '../browser/native';
import { loadSettings, watchSettings } from '../browser/settings';
import type { ToPage } from '../core/messages';
import { pageSwitch } from '../page/switch';

export default defineUnlistedScript(() => {
	const api = native();
	const page = pageSwitch({
		document,
		...names,
		isAlive: () => !isOrphan(api),
		counted: (terms) => askBackground(api, 'badge', terms),
		loadCard: () => askBackground(api, 'loadCard'),
		answer: (handlers) => answerMessages<ToPage>(api, handlers),
	});
	if (!page) return;
	watchSettings(api.storage, ({ settings }) => page.configure(settings));
	loadSettings(api.storage).then(({ settings }) => page.configure(settings));
});
