/** Builds the extension when its output is missing or older than what it is made of. Nothing goes to standard output. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './browser-places';
import { whileLocked } from './lock';

export const ROOT = join(import.meta.dirname, '..');

const OUTPUTS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;
const SOURCES = [
	...['entrypoints', 'components', 'core', 'page', 'browser', 'data', 'public', 'modules'],
	...['wxt.config.ts', 'package.json', 'package-lock.json', 'tools/glossary-plugin.ts', 'tools/no-inner-html.ts'],
];

/** The folder of the built extension, up to date. */
export async function buildWhenStale(browser: BrowserName): Promise<string> {
	const output = join(ROOT, OUTPUTS[browser]);
	if (isFresh(output)) return output;
	mkdirSync(join(ROOT, '.cache'), { recursive: true });
	// Two commands at once must not build into one folder; the second finds the work done.
	await whileLocked(join(ROOT, '.cache', `build-${browser}.lock`), () => {
		if (!isFresh(output)) build(browser);
	});
	return output;
}

function isFresh(output: string): boolean {
	const built = changedAt(join(output, 'manifest.json'));
	return built > 0 && SOURCES.every((source) => newest(join(ROOT, source)) <= built);
}

function build(browser: BrowserName): void {
	process.stderr.write(`Building the extension for ${browser} …\n`);
	const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
	const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', TARGETS[browser]], {
		cwd: ROOT,
		encoding: 'utf8',
		// A test runner's own would bring preact's warnings along.
		env: { ...process.env, NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	if (status === 0) return;
	process.stderr.write(`${stdout}${stderr}`);
	throw new Error(`The extension could not be built for ${browser} (see above). After a change of package.json: npm ci`);
}

/** When a file, or anything in a folder, last changed. A folder's own time tells of deleted files. */
function newest(path: string): number {
	let latest = changedAt(path);
	for (const item of entriesOf(path)) {
		const inside = join(path, item.name);
		latest = Math.max(latest, item.isDirectory() ? newest(inside) : changedAt(inside));
	}
	return latest;
}

function entriesOf(path: string): { name: string; isDirectory(): boolean }[] {
	try {
		return readdirSync(path, { withFileTypes: true });
	} catch {
		return []; // a file, or nothing there
	}
}

function changedAt(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
