/** Runs in every page: reads the settings, and asks for the other scripts where the page is on the subject. */
import subject from 'virtual:subject';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerMessages, askBackground } from '../browser/messages';
import { isOrphan, native, shadowOf } from '../browser/native';
import { loadSettings, watchSettings } from '../browser/settings';
import type { ToPage } from '../core/messages';
import { pageSwitch } from '../page/switch';

export default defineUnlistedScript(() => {
	const api = native();
	const page = pageSwitch({
		document,
		shadowOf,
		subject: new RegExp(subject, 'gi'),
		isAlive: () => !isOrphan(api),
		counted: (terms) => askBackground(api, 'badge', terms),
		loadScript: (script) => askBackground(api, 'loadScript', script),
		answer: (handlers) => answerMessages<ToPage>(api, handlers),
	});
	if (!page) return;
	watchSettings(api.storage, ({ settings }) => page.configure(settings));
	loadSettings(api.storage).then(({ settings }) => page.configure(settings));
});
