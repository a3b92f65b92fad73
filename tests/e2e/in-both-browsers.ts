/** Writes a case once and runs it in both browsers: `inBothBrowsers('hover', (driver) => { it(…, () => driver().open(…)) })`. */
import { afterAll, beforeAll, describe } from 'vitest';
import { buildWhenStale } from '../../tools/build-when-stale';
import { chromiumDriver } from './drivers/chromium-driver';
import type { Driver } from './drivers/driver';
import { firefoxDriver } from './drivers/firefox-driver';
import { LOCAL_NAMES } from './fixture-server';

const STARTERS = { chromium: chromiumDriver, firefox: firefoxDriver } as const;

/** The driver is there from `beforeAll` on, so cases get a function that gives it. */
export function inBothBrowsers(subject: string, cases: (driver: () => Driver) => void): void {
	for (const name of ['chromium', 'firefox'] as const) inBrowser(name, subject, cases);
}

export function inBrowser(name: 'chromium' | 'firefox', subject: string, cases: (driver: () => Driver) => void): void {
	describe(`${subject} (${name})`, () => {
		let driver: Driver | undefined;
		beforeAll(async () => {
			driver = await STARTERS[name]({ extension: await buildWhenStale(name), localNames: LOCAL_NAMES });
		}, 180_000);
		afterAll(() => driver?.close());
		cases(() => {
			if (!driver) throw new Error('the browser is not started yet: use driver() inside it() or a hook');
			return driver;
		});
	});
}
