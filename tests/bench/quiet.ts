/** Waits until a page has nothing more to do. */
import type { Page } from 'playwright-core';

/** Milliseconds of wall time that are looked at, and CPU milliseconds in it that are nothing. */
const LOOK = 700;
const NOTHING = 3;

/** False where it goes on for longer than so many milliseconds. */
export async function quiet(page: Page, longest = 60_000): Promise<boolean> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	const spent = async (): Promise<number> => {
		const { metrics } = await cdp.send('Performance.getMetrics');
		return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
	};
	const end = Date.now() + longest;
	let before = await spent();
	for (;;) {
		await new Promise((resolve) => setTimeout(resolve, LOOK));
		const now = await spent();
		const isQuiet = now - before < NOTHING;
		before = now;
		if (isQuiet || Date.now() > end) {
			await cdp.detach();
			return isQuiet;
		}
	}
}
