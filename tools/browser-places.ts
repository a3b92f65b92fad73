/** Where the browsers we can drive are found, per operating system. Earlier rows win. */
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';

interface Places {
	/** Looked for in every folder of PATH. */
	names: readonly string[];
	/** Looked for as they stand. */
	paths: readonly string[];
}

const windowsRoots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
	(x) => x !== undefined,
);
const windows = (...tails: string[]): string[] => tails.flatMap((tail) => windowsRoots.map((root) => join(root, tail)));
const mac = (...apps: [app: string, binary: string][]): string[] =>
	apps.flatMap(([app, binary]) => [
		`/Applications/${app}.app/Contents/MacOS/${binary}`,
		join(homedir(), `Applications/${app}.app/Contents/MacOS/${binary}`),
	]);

const CHROMIUM: Readonly<Record<string, Places>> = {
	linux: {
		names: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser', 'brave'],
		paths: ['/snap/bin/chromium', '/opt/microsoft/msedge/msedge', '/opt/brave.com/brave/brave'],
	},
	darwin: {
		names: ['chromium'],
		paths: mac(
			['Chromium', 'Chromium'],
			['Google Chrome for Testing', 'Google Chrome for Testing'],
			['Microsoft Edge', 'Microsoft Edge'],
			['Brave Browser', 'Brave Browser'],
		),
	},
	win32: {
		names: [],
		paths: windows(
			'Chromium\\Application\\chrome.exe',
			'Microsoft\\Edge\\Application\\msedge.exe',
			'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
		),
	},
};

const FIREFOX: Readonly<Record<string, Places>> = {
	linux: { names: ['firefox-esr', 'firefox', 'firefox-developer-edition'], paths: ['/snap/bin/firefox', '/opt/firefox/firefox'] },
	darwin: { names: ['firefox'], paths: mac(['Firefox', 'firefox'], ['Firefox Developer Edition', 'firefox']) },
	win32: { names: [], paths: windows('Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe') },
};

/** Google's own Chrome: found only to say why it is not used. */
const BRANDED: Readonly<Record<string, Places>> = {
	linux: { names: ['google-chrome', 'google-chrome-stable'], paths: [] },
	darwin: { names: [], paths: mac(['Google Chrome', 'Google Chrome']) },
	win32: { names: [], paths: windows('Google\\Chrome\\Application\\chrome.exe') },
};

const NOWHERE: Places = { names: [], paths: [] };

export function placesOf(browser: BrowserName | 'google-chrome', platform: string = process.platform): Places {
	if (browser === 'firefox') return FIREFOX[platform] ?? NOWHERE;
	if (browser === 'google-chrome') return BRANDED[platform] ?? NOWHERE;
	const { names, paths } = CHROMIUM[platform] ?? NOWHERE;
	return { names, paths: [...paths, ...chromeForTesting()] };
}

/** Chrome for Testing, where Playwright or Puppeteer put it. */
function chromeForTesting(): string[] {
	const folder = join(homedir(), '.cache', 'puppeteer', 'chrome');
	const inside = ['chrome-linux64/chrome', 'chrome-win64/chrome.exe', macInside('x64'), macInside('arm64')];
	return [chromium.executablePath(), ...versions(folder).flatMap((version) => inside.map((tail) => join(folder, version, tail)))];
}

const macInside = (chip: string): string =>
	`chrome-mac-${chip}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`;

function versions(folder: string): string[] {
	try {
		return readdirSync(folder).sort().reverse();
	} catch {
		return [];
	}
}
