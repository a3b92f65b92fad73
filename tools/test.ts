/** `npm test [-- vitest's arguments]`: browsers, builds, then the whole suite. The last line is "N passed, N failed". */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildWhenStale, ROOT } from './build-when-stale';
import { findBrowser } from './find-browser';

const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');

async function main(args: readonly string[]): Promise<number> {
	for (const browser of ['chromium', 'firefox'] as const) {
		findBrowser(browser);
		await buildWhenStale(browser);
	}
	return runVitest(args);
}

function runVitest(args: readonly string[]): Promise<number> {
	const child = spawn(process.execPath, [VITEST, 'run', ...args], {
		cwd: ROOT,
		// Vite would warn of every import without an ending.
		env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
		stdio: 'inherit',
	});
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => resolve(code ?? 1));
	});
}

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	console.error((error as Error).message);
	console.log('0 passed, 1 failed');
	process.exitCode = 1;
}
