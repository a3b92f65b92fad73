/** docs/performance.md: the rows as a table, and what a scan costs as bars, each beside how much it finds. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Row, tableOf } from './rows';
import type { Samples } from './run';
import type { Bench } from './series';
import { geometricMean, median } from './statistics';

const FILE = join(import.meta.dirname, '../../docs/performance.md');
/** Characters of the longest bar, and how many times F1 it stands for. Longer ones are cut. */
const WIDTH = 40;
const LONGEST = 40;

export function writeReport(rows: readonly Row[], { scans, scores, workload, quick }: Bench): void {
	const lines = Object.keys(scans)
		.map((name) => ({ name, cost: costOf(scans, name) }))
		.sort((a, b) => a.cost - b.cost)
		.map(({ name, cost }) => {
			const score = scores.get(name);
			const cases = score ? `${score.right} of ${score.of}` : '';
			return `${name.padEnd(24)} ${cases.padStart(8)}  ${cost.toFixed(1).padStart(6)} ${bar(cost)}`;
		});
	writeFileSync(
		FILE,
		`# What a page pays for us

Made by \`npm run bench${quick ? ' -- --quick' : ''}\`: CPU time of the main thread, each sample a fresh page and a fresh isolated world (cold code, as a page meets it), medians, geometric means over ${workload.relevant.length} pages; in brackets 95 %. F1 is the mere walk over all text nodes, F0 the browser's own \`textContent\`, F2 that and a look at each character. A row without a goal is there for comparison.

${tableOf(rows)}

One scan, cold: how many of the spelling cases (\`tests/spelling-cases.ts\`) are found rightly, and the time in times of F1:

\`\`\`
${lines.join('\n')}
\`\`\`

${HOW}`,
	);
}

const HOW = `How the rest is measured:

- **Longest task, live items, hover**: the built extension in Chromium, by Chromium's own trace (\`tests/bench/trace.ts\`). Ours is the CPU time of the spans in which scripts of ours ran, with all that they made the browser do at once, such as a layout. Steps of V8's major collection go by the heap of the whole page, not by us; the row beside says what they add.
- **Live items**: 30 items of 2 KB, one every 100 ms, on a page with marks, and the same page on a site where marks are turned off. Layouts, style recalculations and changes of the document are what there is more with us.
- **Memory**: V8's heap and backing stores after collection. A name: with the table opened, less without. A mark: with a page of thousands of marks annotated, every mention marked, less before: the mention, its texts, its range, and its part of every list.
- **Hover**: a person's pointer. From the end of the rest (${'`core/hover.ts`'}) to the frame that holds the card being handed over, in wall time; the work of ours in between, in CPU time. The card is laid out unseen while the pointer still rests: a row of its own tells that work. For a page's first card the background's worker is ended first.
- **First marks**: every mention of a page marked, and then two frames: what of the browser's own counters has grown. A rule for all elements makes the style of each of them be worked out anew; ours name the elements that hold marks.
- **Warm**: one world, the same page again and again.
`;

const bar = (cost: number): string => {
	const length = Math.max(1, Math.round((Math.min(cost, LONGEST) / LONGEST) * WIDTH));
	return '█'.repeat(length) + (cost > LONGEST ? ' …' : '');
};

/** Over the pages that the candidate was run on. */
const costOf = (samples: Samples, candidate: string): number =>
	geometricMean(Object.keys(samples[candidate] ?? {}).map((page) => at(samples, candidate, page) / at(samples, 'F1', page)));

const at = (samples: Samples, candidate: string, page: string): number =>
	median((samples[candidate]?.[page] ?? []).map(({ scan }) => scan));
