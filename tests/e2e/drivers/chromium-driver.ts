/** The driver for Chromium, over Playwright and, for fingers, the DevTools protocol. */
import type { Page } from 'playwright-core';
import { type ChromiumTab, type LaunchedChromium, launchChromium } from '../../../tools/launch-chromium';
import type { LaunchOptions } from '../../../tools/launched-browser';
import type { Driver, Look, PageHandle } from './driver';
import { extensionSide } from './extension-side';
import { type OwnPart, pageHandle } from './page-handle';

export async function chromiumDriver(options: LaunchOptions): Promise<Driver> {
	const browser = await launchChromium(options);
	const tabs = new WeakMap<object, ChromiumTab>();
	const tabOf = (page: object): ChromiumTab => {
		const tab = tabs.get(page);
		if (!tab) throw new Error('this page was not opened by this driver');
		return tab;
	};
	const open = async (url: string, look: Look = {}, inFront?: PageHandle): Promise<PageHandle> => {
		const tab = await lookedTab(browser, look);
		const page = pageHandle(tab, ownPart(tab.page));
		tabs.set(page, tab);
		await inFront?.bringToFront();
		await tab.goto(url);
		return page;
	};
	return {
		name: 'chromium',
		...extensionSide(browser, tabOf),
		open: (url, look) => open(url, look),
		openPopup: (page, look) => open(`${browser.extensionOrigin}/popup.html`, look, page),
		openExtensionPage: (path, look) => open(`${browser.extensionOrigin}/${path}`, look),
		close: () => browser.close(),
	};
}

async function lookedTab(browser: LaunchedChromium, look: Look): Promise<ChromiumTab> {
	const tab = await browser.newTab();
	const { width = 1280, height = 900, colorScheme = 'light', forcedColors = 'none' } = look;
	await tab.page.setViewportSize({ width, height });
	await tab.page.emulateMedia({ colorScheme, forcedColors });
	return tab;
}

function ownPart(page: Page): OwnPart {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	return {
		reload: async () => void (await page.reload({ waitUntil: 'domcontentloaded' })),
		move: (x, y, steps = 5) => page.mouse.move(x, y, { steps }),
		click: (x, y) => page.mouse.click(x, y),
		tap: (x, y) => tap(page, x, y),
		press: (keys) => page.keyboard.press(keys),
		type: (text) => page.keyboard.type(text),
		wheel: (dy) => page.mouse.wheel(0, dy),
		errors: () => errors,
	};
}

/** Playwright taps only in contexts that claim to be a telephone; the protocol taps anywhere. */
async function tap(page: Page, x: number, y: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await session.detach();
}
