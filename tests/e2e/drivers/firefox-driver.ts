/** The driver for Firefox, over WebDriver BiDi. */
import type { Bidi } from '../../../tools/bidi';
import { type FirefoxTab, newFirefoxTab } from '../../../tools/firefox-tab';
import { launchFirefox } from '../../../tools/launch-firefox';
import type { LaunchOptions } from '../../../tools/launched-browser';
import type { Driver, Look, PageHandle } from './driver';
import { extensionSide } from './extension-side';
import { firefoxInput } from './firefox-input';
import { setColorScheme } from './firefox-look';
import { pageHandle } from './page-handle';

export async function firefoxDriver(options: LaunchOptions): Promise<Driver> {
	const browser = await launchFirefox(options);
	const errorsOf = await collectErrors(browser.bidi);
	const tabs = new WeakMap<object, FirefoxTab>();
	const tabOf = (page: object): FirefoxTab => {
		const tab = tabs.get(page);
		if (!tab) throw new Error('this page was not opened by this driver');
		return tab;
	};
	const open = async (url: string, look: Look = {}, background = false): Promise<PageHandle> => {
		const tab = await newFirefoxTab(browser.bidi, { background });
		const { context } = tab;
		const { width = 1280, height = 900, colorScheme = 'light' } = look;
		await browser.bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
		await setColorScheme(browser.bidi, colorScheme);
		const reload = async (): Promise<void> =>
			void (await browser.bidi.send('browsingContext.reload', { context, wait: 'interactive' }));
		const page = pageHandle(tab, { ...firefoxInput(browser.bidi, context), reload, errors: () => errorsOf(context) });
		tabs.set(page, tab);
		await tab.goto(url);
		return page;
	};
	return {
		name: 'firefox',
		...extensionSide(browser, tabOf),
		open: (url, look) => open(url, look),
		async openPopup(page, look) {
			await page.bringToFront();
			return open(`${browser.extensionOrigin}/popup.html`, look, true);
		},
		openExtensionPage: (path, look) => open(`${browser.extensionOrigin}/${path}`, look),
		close: () => browser.close(),
	};
}

interface LogEntry {
	level: string;
	text: string | null;
	source: { context?: string };
}

async function collectErrors(bidi: Bidi): Promise<(context: string) => string[]> {
	const errors = new Map<string, string[]>();
	bidi.on('log.entryAdded', ({ level, text, source: { context = '' } }: LogEntry) => {
		if (level === 'error') errors.set(context, [...(errors.get(context) ?? []), text ?? '']);
	});
	await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
	return (context) => errors.get(context) ?? [];
}
