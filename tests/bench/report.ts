/** docs/performance.md: the rows as a table, and what a scan costs as bars. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Row, tableOf } from './rows';
import type { Samples } from './run';
import { geometricMean, median } from './statistics';

const FILE = join(import.meta.dirname, '../../docs/performance.md');
/** Characters of the longest bar. */
const WIDTH = 50;

export function writeReport(rows: readonly Row[], scans: Samples, pages: readonly string[], quick: boolean): void {
	writeFileSync(
		FILE,
		`# What a page pays for us

Made by \`npm run bench${quick ? ' -- --quick' : ''}\`: CPU time of the main thread, each sample a fresh page and a fresh isolated world (cold code, as a page meets it), medians, geometric means over ${pages.length} pages; in brackets 95 %. F1 is the mere walk over all text nodes, F0 the browser's own \`textContent\`, F2 that and a look at each character.

${tableOf(rows)}

One scan, in times of F1:

\`\`\`
${bars(scans, pages)}
\`\`\`
`,
	);
}

function bars(samples: Samples, pages: readonly string[]): string {
	const cost = (candidate: string) => geometricMean(pages.map((page) => at(samples, candidate, page) / at(samples, 'F1', page)));
	const all = Object.keys(samples)
		.map((name) => ({ name, value: cost(name) }))
		.sort((a, b) => a.value - b.value);
	const most = Math.max(...all.map(({ value }) => value));
	return all
		.map(
			({ name, value }) =>
				`${name.padEnd(20)} ${'█'.repeat(Math.max(1, Math.round((value / most) * WIDTH)))} ${value.toFixed(1)}`,
		)
		.join('\n');
}

const at = (samples: Samples, candidate: string, page: string): number =>
	median((samples[candidate]?.[page] ?? []).map(({ scan }) => scan));
