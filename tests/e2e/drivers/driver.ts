/** One way to drive both browsers, so that each case is written once. All input is trusted, as a person's is. */
import type { BrowserName } from '../../../tools/browser-places';
import type { HostElement } from './shadow-reading';

export interface Driver {
	readonly name: BrowserName;
	/** Opens an address in a new tab in front and waits until its document is read. */
	open(url: string, look?: Look): Promise<PageHandle>;
	/**
	 * The toolbar popup as a page of its own behind the given tab, which stays the one in front:
	 * so the popup's question "which tab is active?" is answered as it is for the real popup.
	 */
	openPopup(page: PageHandle, look?: Look): Promise<PageHandle>;
	/** Another page of the extension, such as "sidepanel.html", in a tab in front. */
	openExtensionPage(path: string, look?: Look): Promise<PageHandle>;
	/** Value of an expression where the extension's API (`chrome.*`, promised) is. */
	inExtension<T>(expression: string): Promise<T>;
	/** A message to the page's script, as the popup sends it. */
	send<T>(page: PageHandle, name: string, payload?: unknown): Promise<T>;
	/** All that is in storage.local, and ways to change it as the popup would. */
	stored(): Promise<Record<string, unknown>>;
	store(values: Record<string, unknown>): Promise<void>;
	clearStored(): Promise<void>;
	badgeText(page: PageHandle): Promise<string>;
	close(): Promise<void>;
}

export interface Look {
	width?: number;
	height?: number;
	colorScheme?: 'light' | 'dark';
	/** Chromium only. */
	forcedColors?: 'active' | 'none';
}

export interface PageHandle {
	goto(url: string): Promise<void>;
	reload(): Promise<void>;
	url(): Promise<string>;
	/** In the page's own world. Arguments and value travel as JSON. */
	evaluate<T, A extends unknown[]>(what: string | ((...args: A) => T), ...args: A): Promise<Awaited<T>>;
	/** The mouse, in pixels of the window, in a few steps from where it was. */
	move(x: number, y: number, steps?: number): Promise<void>;
	click(x: number, y: number): Promise<void>;
	/** A finger. */
	tap(x: number, y: number): Promise<void>;
	/** One key with its modifiers, such as "Escape", "Shift+Tab", "Control+a". */
	press(keys: string): Promise<void>;
	type(text: string): Promise<void>;
	wheel(dy: number): Promise<void>;
	screenshot(file: string, options?: { wholePage?: boolean }): Promise<void>;
	/** Every element inside our closed shadow root, in document order; empty where we have none. */
	host(): Promise<HostElement[]>;
	/** What a person can see of our shadow root's text. */
	hostText(): Promise<string>;
	/** Where the nth occurrence of a text in the page's body stands, in pixels of the window. Scrolls to it. */
	rectOf(text: string, nth?: number): Promise<Rect>;
	/** Texts of all ranges that we highlight, by document order within each highlight. */
	highlightTexts(): Promise<string[]>;
	/** Errors the page has thrown or written to its console since it was opened. */
	errors(): string[];
	bringToFront(): Promise<void>;
	close(): Promise<void>;
}

export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

export const middle = ({ x, y, width, height }: Rect): [x: number, y: number] => [x + width / 2, y + height / 2];
