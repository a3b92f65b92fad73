/** One tab of Firefox, driven through BiDi. */
import { writeFileSync } from 'node:fs';
import type { Bidi } from './bidi';
import { evaluate } from './bidi-evaluate';
import { readClosedShadows } from './firefox-shadows';
import type { Tab } from './launched-browser';

export interface FirefoxTab extends Tab {
	/** BiDi's name of the tab. */
	readonly context: string;
}

export async function newFirefoxTab(bidi: Bidi, options: { background?: boolean } = {}): Promise<FirefoxTab> {
	const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', ...options });
	return firefoxTab(bidi, context);
}

/** The tab that Firefox opened with. */
export async function firstFirefoxTab(bidi: Bidi): Promise<FirefoxTab> {
	const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', { maxDepth: 0 });
	return contexts[0] ? firefoxTab(bidi, contexts[0].context) : newFirefoxTab(bidi);
}

function firefoxTab(bidi: Bidi, context: string): FirefoxTab {
	return {
		context,
		goto: (url) => navigate(bidi, context, url),
		url: () => evaluate(bidi, context, 'location.href'),
		evaluate: (expression) => evaluate(bidi, context, expression),
		screenshot: (file, { wholePage = false } = {}) => takePicture(bidi, context, file, wholePage),
		readClosedShadows: (read) => readClosedShadows(bidi, context, read),
		bringToFront: async () => void (await bidi.send('browsingContext.activate', { context })),
		close: async () => void (await bidi.send('browsingContext.close', { context })),
	};
}

async function navigate(bidi: Bidi, context: string, url: string): Promise<void> {
	const go = (): Promise<unknown> => bidi.send('browsingContext.navigate', { context, url, wait: 'interactive' });
	await go().catch((error: Error) => {
		// Seen on a crowded machine (Firefox 153, November 2026) for a page that is there; real failures have a name (NS_ERROR_…).
		if (!error.message.includes('Address rejected')) throw error;
		return go();
	});
}

async function takePicture(bidi: Bidi, context: string, file: string, wholePage: boolean): Promise<void> {
	const params = { context, origin: wholePage ? 'document' : 'viewport' };
	const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', params);
	writeFileSync(file, Buffer.from(data, 'base64'));
}
