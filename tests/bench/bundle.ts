/** The candidates as one script for the page. */
import { join } from 'node:path';
import { build } from 'vite';
import { glossary } from '../../tools/glossary-plugin';

export async function bundleCandidates(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		plugins: [glossary()],
		build: {
			write: false,
			minify: process.env.BENCH_PLAIN === undefined,
			target: 'chrome140',
			lib: { entry: join(import.meta.dirname, 'candidates.ts'), formats: ['iife'], name: 'bench' },
		},
	});
	const [first] = [result].flat();
	if (!first || !('output' in first)) throw new Error('the candidates were not bundled');
	return first.output[0].code;
}
