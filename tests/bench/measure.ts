/**
 * CPU time of the main thread, in milliseconds: Chromium's `TaskDuration` in thread ticks, less that of an empty
 * evaluation. Wall time on a shared machine varies many times more. Each sample is a fresh page and a fresh isolated
 * world, as a content script finds it.
 */
import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser';

export interface World {
	/** Evaluates, and answers the value. */
	run(expression: string): Promise<unknown>;
	/** Evaluates, and answers CPU milliseconds. */
	time(expression: string): Promise<number>;
	metric(name: string): Promise<number>;
	heap(): Promise<number>;
	close(): Promise<void>;
}

/** What the browser itself has left to do is not ours: so many milliseconds in a row with no more CPU time than this. */
const REST = 150;
const NOTHING = 0.5;
/** Looks before a page is taken as it is. */
const LOOKS = 3;

export const launch = (): Promise<Browser> =>
	chromium.launch({
		executablePath: findBrowser('chromium'),
		chromiumSandbox: process.getuid?.() !== 0,
		args: ['--js-flags=--expose-gc'],
	});

export async function openWorld(browser: Browser, address: string): Promise<World> {
	const page = await browser.newPage();
	await page.goto(address, { waitUntil: 'load' });
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	const duration = async () => 1000 * (await metric(cdp, 'TaskDuration'));
	for (let spent = await duration(), look = 0; look < LOOKS; look++) {
		await page.waitForTimeout(REST);
		const before = spent;
		spent = await duration();
		if (spent - before < NOTHING) break;
	}
	const { frameTree } = await cdp.send('Page.getFrameTree');
	const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
	const run = async (expression: string): Promise<unknown> => {
		const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
			expression,
			contextId: executionContextId,
			awaitPromise: true,
			returnByValue: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	};
	const timed = async (expression: string): Promise<number> => {
		const before = await duration();
		await run(expression);
		return (await duration()) - before;
	};
	let empty = Number.POSITIVE_INFINITY;
	const time = async (expression: string): Promise<number> => {
		for (let i = 0; empty === Number.POSITIVE_INFINITY || i < 4; i++) empty = Math.min(empty, await timed('(async () => {})()'));
		return Math.max(0, (await timed(expression)) - empty);
	};
	return {
		run,
		time,
		metric: (name) => metric(cdp, name),
		async heap() {
			for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
			const { usedSize, backingStorageSize = 0 } = (await cdp.send('Runtime.getHeapUsage')) as {
				usedSize: number;
				backingStorageSize?: number;
			};
			return usedSize + backingStorageSize;
		},
		close: () => page.close(),
	};
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return metrics.find((m) => m.name === name)?.value ?? 0;
}
