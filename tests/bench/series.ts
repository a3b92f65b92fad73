/** What the benchmark measures, series by series. Each is sound by itself, so that one can be run alone. */
import type { Browser } from 'playwright-core';
import { buildWhenStale } from '../../tools/build-when-stale';
import { type LaunchedChromium, launchChromium } from '../../tools/launch-chromium';
import { drawingRows } from './drawing';
import { type Glossary, glossaryOf } from './glossaries';
import { hoverRows } from './hover';
import { liveRows } from './live';
import { longestRows } from './longest';
import { memoryRows } from './memory';
import type { Workload } from './pages';
import { growthRows, irrelevantRows, loadingRows, peerRows, scanRows } from './results';
import { type Row, row } from './rows';
import { runAll, type Samples, shuffled } from './run';
import type { Scores } from './score';
import { sizeRows } from './sizes';
import { warmRows } from './warm';

export interface Bench {
	browser: Browser;
	/** The candidates' script. */
	code: string;
	workload: Workload;
	quick: boolean;
	scores: Scores;
	/** Scans of the pages on the subject, by candidate; grows with the series. */
	scans: Samples;
}

export type Series = (bench: Bench) => Promise<Row[]>;

const PEERS = [
	...['mark.js markRegExp', 'mark.js mark', 'advanced-mark.js', 'findAndReplaceDOMText', 'ahocorasick', '@monyone/aho-corasick'],
	'RegExp, equal recall',
];
const FLOORS = ['F0', 'F1', 'F2', 'ours', 'ours, real glossary', 'ours, shadow roots and frames', 'RegExp'];

const run = (
	{ browser, code }: Bench,
	pages: readonly string[],
	candidates: readonly string[],
	names: number,
	repetitions: number,
) => runAll(browser, code, { candidates, pages, glossary: glossaryOf(names), repetitions });
/** Pages on which what takes long is run. */
const few = ({ workload }: Bench): string[] => workload.relevant.slice(1, 4);
const times = ({ quick }: Bench): number => (quick ? 3 : 9);

export const SERIES: Record<string, Series> = {
	scan: async (bench) => {
		const { relevant } = bench.workload;
		Object.assign(bench.scans, await run(bench, relevant, FLOORS, 60, times(bench)));
		return scanRows(bench.scans, bench.scores, relevant);
	},
	peers: async (bench) => {
		const pages = few(bench);
		const peers = await run(bench, pages, ['ours', ...PEERS], 60, 3);
		const at600 = await run(bench, pages.slice(0, 1), ['ours', 'RegExp, equal recall'], 600, 3);
		for (const peer of PEERS) bench.scans[peer] = peers[peer] ?? {};
		return peerRows(peers, at600, bench.scores, pages);
	},
	warm: (bench) => warmRows(bench.browser, bench.code, few(bench), glossaryOf(60)),
	verdict: async (bench) => {
		const { irrelevant, longIrrelevant, relevant } = bench.workload;
		const pages = irrelevant.slice(0, bench.quick ? 8 : undefined);
		const samples = await run(bench, [...pages, ...longIrrelevant], ['F1', 'ours, gate'], 60, Math.min(times(bench), 5));
		const known = await run(bench, relevant, ['ours, gate'], 60, 1);
		return irrelevantRows(samples, known, pages, longIrrelevant);
	},
	growth: async (bench) => {
		const { relevant, once, fiftyTimes } = bench.workload;
		const grown = await runSizes(bench, relevant, [60, 60_000]);
		const opened = await runSizes(bench, relevant.slice(0, 1), [600, 6000]);
		const lengths = await run(bench, [once, fiftyTimes], ['ours'], 60, 3);
		return [...growthRows(grown, lengths, relevant, once, fiftyTimes), ...loadingRows(opened)];
	},
	longest: (bench) => withExtension((browser) => longestRows(browser, bench.workload.fiftyTimes, Math.min(times(bench), 5))),
	live: (bench) => withExtension((browser) => liveRows(browser, bench.workload.live, Math.min(times(bench), 5))),
	size: async () => {
		await buildWhenStale('chromium');
		return sizeRows();
	},
	memory: ({ browser, code, workload }) => memoryRows(browser, code, workload.once, workload.fiftyTimes),
	drawing: ({ browser, code, workload, quick }) => drawingRows(browser, code, workload.relevant, quick ? 1 : 3),
	hover: (bench) => withExtension((browser) => hoverRows(browser, bench.workload.live.address, times(bench))),
	spelling: async ({ scores }) => {
		const { right, of } = scores.get('ours') ?? { right: null, of: 1 };
		return [row('spelling cases that we get right', right, `of ${of}`, `>= ${of}`)];
	},
};

/** Samples by number of names, the sizes in random order within a repetition as the candidates are elsewhere. */
async function runSizes(bench: Bench, pages: readonly string[], sizes: readonly number[]): Promise<Map<number, Samples>> {
	const glossaries = new Map<number, Glossary>(sizes.map((size) => [size, glossaryOf(size)]));
	const samples = new Map<number, Samples>(sizes.map((size) => [size, {}]));
	for (let i = 0; i < times(bench); i++)
		for (const page of pages)
			for (const [size, glossary] of shuffled([...glossaries])) {
				const { browser, code } = bench;
				await runAll(browser, code, { candidates: ['ours'], pages: [page], glossary, repetitions: 1 }, samples.get(size));
			}
	return samples;
}

async function withExtension(act: (browser: LaunchedChromium) => Promise<Row[]>): Promise<Row[]> {
	const browser = await launchChromium({ extension: await buildWhenStale('chromium') });
	try {
		return await act(browser);
	} finally {
		await browser.close();
	}
}
