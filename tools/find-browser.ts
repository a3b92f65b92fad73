/** Finds a browser that we can drive, installs Debian's package where it may, else says what to install. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type BrowserName, placesOf } from './browser-places';
import { howToInstall, installDebianPackage } from './install-browser';

/** Firefox before this draws no highlights (CSS.highlights came with 140). */
const OLDEST_FIREFOX = 140;
const OVERRIDES = { chromium: 'BORDER_GLOSS_CHROMIUM', firefox: 'BORDER_GLOSS_FIREFOX' } as const;

/** The path of the browser's binary; installs it where it may; throws an error that names the one command to type. */
export function findBrowser(browser: BrowserName): string {
	const found = chosenByEnvironment(browser) ?? foundOnDisk(browser);
	if (found) return found;
	if (installDebianPackage(browser)) {
		const installed = foundOnDisk(browser);
		if (installed) return installed;
	}
	throw new Error(whyNone(browser));
}

function chosenByEnvironment(browser: BrowserName): string | undefined {
	const variable = OVERRIDES[browser];
	const path = process.env[variable];
	if (!path) return undefined;
	if (!isProgram(path))
		throw new Error(`${variable} is "${path}", which is not a program. Unset it, or set it to the browser's binary.`);
	const why = browser === 'firefox' ? whyTooOld(path) : whyBranded(path);
	if (why) throw new Error(`${variable} is "${path}": ${why}`);
	return path;
}

function foundOnDisk(browser: BrowserName): string | undefined {
	return candidates(browser).find((path) => (browser === 'firefox' ? !whyTooOld(path) : !whyBranded(path)));
}

function candidates(browser: BrowserName | 'google-chrome'): string[] {
	const { names, paths } = placesOf(browser);
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...paths].filter(isProgram);
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

/** Google-branded Chrome ignores --load-extension since version 137. */
function whyBranded(path: string): string | undefined {
	// chrome.exe --version opens a window instead of answering.
	if (process.platform === 'win32') return undefined;
	return /^Google Chrome (?!for Testing)/.test(versionLine(path))
		? 'Google Chrome refuses unpacked extensions from the command line. Use Chromium, Chrome for Testing, Edge or Brave.'
		: undefined;
}

function whyTooOld(path: string): string | undefined {
	const version = Number(
		/^Version=(\d+)/m.exec(applicationIni(path))?.[1] ?? /Firefox (\d+)/.exec(versionLine(path))?.[1] ?? Number.NaN,
	);
	if (version >= OLDEST_FIREFOX) return undefined;
	return `Firefox ${OLDEST_FIREFOX} or newer is needed, this is ${Number.isNaN(version) ? 'of unknown version' : version}.`;
}

/** Beside the real binary on Linux and Windows, in Resources on macOS. Answers at once, and on Windows nothing else does. */
function applicationIni(path: string): string {
	const folder = dirname(realpathSync(path));
	for (const place of [join(folder, 'application.ini'), join(folder, '..', 'Resources', 'application.ini')]) {
		try {
			return readFileSync(place, 'utf8');
		} catch {}
	}
	return '';
}

function versionLine(path: string): string {
	if (process.platform === 'win32') return '';
	try {
		return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000 }).trim();
	} catch {
		return '';
	}
}

function whyNone(browser: BrowserName): string {
	const command = `Install one with:  ${howToInstall(browser)}\nOr set ${OVERRIDES[browser]} to its binary.`;
	if (browser === 'firefox') {
		const old = candidates('firefox')[0];
		return `${old ? `${old}: ${whyTooOld(old)}` : `No Firefox ${OLDEST_FIREFOX} or newer was found.`}\n${command}`;
	}
	const branded = candidates('google-chrome')[0];
	const only = branded
		? `Only Google Chrome was found (${branded}), and it refuses unpacked extensions from the command line.`
		: '';
	return `${only || 'No Chromium, Chrome for Testing, Edge or Brave was found.'}\n${command}`;
}
