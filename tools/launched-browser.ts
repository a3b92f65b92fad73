/** What both browsers can do once they run with the extension loaded. */
import type { BrowserName } from './browser-places';

export interface LaunchOptions {
	/** Folder of the built extension. */
	extension: string;
	/** With a window on the display. */
	headed?: boolean;
	/** May pages and browser reach beyond this machine? */
	online?: boolean;
	/** A profile folder that stays; without it, one that is thrown away. Chromium only. */
	profile?: string;
	/** Names that lead to this machine, such as "news.test". */
	localNames?: readonly string[];
}

export interface LaunchedBrowser {
	readonly name: BrowserName;
	/** Where the extension's own pages are: "chrome-extension://…" or "moz-extension://…", no slash at the end. */
	readonly extensionOrigin: string;
	/** The tab that the browser opened with. */
	firstTab(): Promise<Tab>;
	/** An empty tab in front. */
	newTab(): Promise<Tab>;
	/** Value of an expression in the extension, where `chrome.*` is: its worker, or a page of its own. Values travel as JSON. */
	inExtension<T>(expression: string): Promise<T>;
	/** Fulfilled when the person closes the browser, or `close` has done so. */
	readonly closed: Promise<void>;
	close(): Promise<void>;
}

export interface Tab {
	/** Goes to an address and waits until its document is read; throws where it cannot be reached. */
	goto(url: string): Promise<void>;
	url(): Promise<string>;
	/** Value of an expression in the page's own world. Values travel as JSON. */
	evaluate<T>(expression: string): Promise<T>;
	screenshot(file: string, options?: { wholePage?: boolean }): Promise<void>;
	/** Everything in our closed shadow roots that `read` makes of each root; `read` is the source of a function of one root. */
	readClosedShadows<T>(read: string): Promise<T[]>;
	bringToFront(): Promise<void>;
	close(): Promise<void>;
}

/** The number by which the extension knows a tab. Told by its address: none of our two protocols knows it. */
export async function tabIdOf(browser: LaunchedBrowser, tab: Tab): Promise<number> {
	const url = JSON.stringify(await tab.url());
	const id = await browser.inExtension<number | null>(
		`chrome.tabs.query({}).then((tabs) => tabs.filter((tab) => tab.url === ${url}).at(-1)?.id ?? null)`,
	);
	if (id === null) throw new Error(`The extension sees no tab with the address ${url}`);
	return id;
}
