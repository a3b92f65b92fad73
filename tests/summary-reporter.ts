/** The last line of `npm test`: "N passed, N failed". A hook, a file or a stray error that failed counts as one failure. */
import type { Reporter, TestModule, TestSuite } from 'vitest/node';

export default class SummaryReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
		let passed = 0;
		let failed = unhandledErrors.length;
		for (const module of modules) {
			failed += brokenParts(module);
			for (const test of module.children.allTests()) {
				const { state } = test.result();
				if (state === 'passed') passed++;
				if (state === 'failed') failed++;
			}
		}
		// The default reporter writes after this hook; the line is to be the last.
		process.once('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
	}
}

/** Files that could not be read, and suites with a hook that failed: neither shows in any test. */
function brokenParts(module: TestModule): number {
	const parts: (TestModule | TestSuite)[] = [module, ...module.children.allSuites()];
	return parts.filter((part) => part.errors().length > 0).length;
}
