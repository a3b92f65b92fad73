/** The extension's service worker in Chromium: the place where its API is. */
import type { BrowserContext, Worker } from 'playwright-core';

/** The extension's own origin, once its worker is ready to be asked. */
export async function extensionOrigin(context: BrowserContext): Promise<string> {
	// A worker can be asked before the browser has given it the extension's API.
	const url = await evaluateInWorker<string>(
		context,
		`(async () => {
			while (!globalThis.chrome?.tabs) await new Promise((go) => setTimeout(go, 10));
			return chrome.runtime.getURL('');
		})()`,
	);
	return url.replace(/\/$/, '');
}

/** The browser may end a worker and start another; a question that was under way is then asked again. */
export async function evaluateInWorker<T>(context: BrowserContext, expression: string): Promise<T> {
	const worker = await workerOf(context);
	try {
		return await worker.evaluate<T>(expression);
	} catch (error) {
		if (context.serviceWorkers().includes(worker) || context.pages().length === 0) throw error;
		return (await workerOf(context)).evaluate<T>(expression);
	}
}

async function workerOf(context: BrowserContext): Promise<Worker> {
	try {
		return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
	} catch {
		throw new Error('The extension does not run in Chromium. Build it anew with: npm run build');
	}
}
