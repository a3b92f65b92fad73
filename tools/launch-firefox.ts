/** Starts Firefox with the extension in a profile that is thrown away. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { type Bidi, connectBidi } from './bidi';
import { evaluate } from './bidi-evaluate';
import { findBrowser } from './find-browser';
import { EXTENSION_UUID, makeFirefoxProfile } from './firefox-profile';
import { type FirefoxTab, firstFirefoxTab, newFirefoxTab } from './firefox-tab';
import type { LaunchedBrowser, LaunchOptions } from './launched-browser';

export interface LaunchedFirefox extends LaunchedBrowser {
	readonly name: 'firefox';
	readonly bidi: Bidi;
	newTab(): Promise<FirefoxTab>;
}

export async function launchFirefox(options: LaunchOptions): Promise<LaunchedFirefox> {
	const binary = findBrowser('firefox');
	const { online = false, localNames = [], headed = false } = options;
	const profile = makeFirefoxProfile(binary, { extensionId: extensionId(options.extension), online, localNames });
	const child = startProcess(binary, profile.path, headed);
	const closed = new Promise<void>((resolve) => child.once('exit', () => resolve())).then(profile.remove);
	try {
		const bidi = await connectBidi(await bidiAddress(child));
		await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
		await bidi.send('webExtension.install', { extensionData: { type: 'path', path: options.extension } });
		return launched(bidi, child, closed);
	} catch (error) {
		child.kill('SIGKILL');
		await closed;
		throw error;
	}
}

function launched(bidi: Bidi, child: ChildProcess, closed: Promise<void>): LaunchedFirefox {
	const extensionOrigin = `moz-extension://${EXTENSION_UUID}`;
	let ownPage: Promise<string> | undefined;
	return {
		name: 'firefox',
		bidi,
		extensionOrigin,
		firstTab: () => firstFirefoxTab(bidi),
		newTab: () => newFirefoxTab(bidi),
		async inExtension(expression) {
			ownPage ??= openOwnPage(bidi, extensionOrigin);
			return evaluate(bidi, await ownPage, expression);
		},
		closed,
		async close() {
			await bidi.send('browser.close').catch(() => {});
			await Promise.race([closed, pause(5000, undefined, { ref: false })]);
			child.kill('SIGKILL');
			await closed;
		},
	};
}

/** BiDi cannot speak to the background script; a page of the extension behind the others has the same API. */
async function openOwnPage(bidi: Bidi, origin: string): Promise<string> {
	const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', background: true });
	await bidi.send('browsingContext.navigate', { context, url: `${origin}/popup.html`, wait: 'complete' });
	return context;
}

function startProcess(binary: string, profile: string, headed: boolean): ChildProcess {
	const args = ['--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
	// Without the flag, pages of the extension (popup, side panel) cannot be opened through BiDi.
	const flags = [...(headed ? [] : ['--headless']), '--remote-allow-system-access'];
	// Firefox refuses to start as root in the home folder of somebody else, as in many containers.
	const env = headed ? process.env : { ...process.env, HOME: profile };
	return spawn(binary, [...args, ...flags], { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Told on standard error once Firefox listens. */
function bidiAddress(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error('Firefox did not answer within 90 seconds')), 90_000);
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`Firefox ended at once (exit code ${code})`)));
		if (!child.stderr) return reject(new Error('Firefox has no standard error'));
		createInterface({ input: child.stderr }).on('line', (line) => {
			const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
			if (!address) return;
			clearTimeout(timer);
			resolve(address);
		});
	});
}

function extensionId(extension: string): string {
	const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
		browser_specific_settings?: { gecko?: { id?: string } };
	};
	const id = manifest.browser_specific_settings?.gecko?.id;
	if (!id) throw new Error('The Firefox build has no browser_specific_settings.gecko.id in its manifest');
	return id;
}
