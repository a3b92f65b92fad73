/** `npm run bench [-- --json] [-- --quick]`: what our script costs a page, beside the floors and the peers, in one run. */
import { parseArgs } from 'node:util';
import { bundleCandidates } from './bundle';
import { glossaryOf } from './glossaries';
import { launch } from './measure';
import { serveWorkload } from './pages';
import { writeReport } from './report';
import { growthRows, irrelevantRows, loadingRows, peerRows, scanRows, sizeRows } from './results';
import { type Row, tableOf } from './rows';
import { runAll } from './run';

const { values } = parseArgs({
	options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});

async function bench(): Promise<Row[]> {
	const repetitions = values.quick ? 3 : 9;
	const most = values.quick ? 12 : Number.POSITIVE_INFINITY;
	const [workload, code, browser] = await Promise.all([serveWorkload(), bundleCandidates(), launch()]);
	let done = 0;
	const tick = () => {
		if (process.stderr.isTTY) process.stderr.write(`\r${++done} samples`);
	};
	const run = (pages: readonly string[], candidates: readonly string[], count: number, times = repetitions) =>
		runAll(browser, code, { candidates, pages, glossary: glossaryOf(count), repetitions: times }, tick);
	try {
		const { relevant, once, fiftyTimes } = workload;
		const irrelevant = workload.irrelevant.slice(0, most);
		const few = relevant.slice(1, 4);
		const scans = await run(relevant, ['F0', 'F1', 'F2', 'ours', 'ours, real glossary', 'ours, shadow roots', 'RegExp'], 60);
		const peers = await run(
			few,
			[
				'ours',
				'mark.js markRegExp',
				'mark.js mark',
				'advanced-mark.js',
				'findAndReplaceDOMText',
				'ahocorasick',
				'@monyone/aho-corasick',
				'RegExp, equal recall',
			],
			60,
			3,
		);
		const peers600 = await run(few.slice(0, 1), ['ours', 'RegExp, equal recall'], 600, 3);
		const verdicts = await run(irrelevant, ['F1', 'ours, gate'], 60, Math.min(repetitions, 5));
		const known = await run(relevant, ['ours, gate'], 60, 1);
		const sizes = await Promise.all(
			[60, 600, 6000, 60_000].map(async (count) => [count, await run(few.slice(0, 1), ['ours'], count)] as const),
		);
		const lengths = await run([once, fiftyTimes], ['ours', 'F1'], 60, 3);
		const rows = [
			...scanRows(scans, relevant),
			...peerRows(peers, peers600, few),
			...irrelevantRows(verdicts, known, irrelevant),
			...growthRows(new Map(sizes), lengths, once, fiftyTimes),
			...loadingRows(new Map(sizes)),
			...sizeRows(),
		];
		writeReport(rows, scans, relevant, values.quick);
		return rows;
	} finally {
		await browser.close();
		workload.close();
	}
}

const rows = await bench();
console.log(values.json ? JSON.stringify({ rows }) : tableOf(rows));
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
