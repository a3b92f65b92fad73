/** Samples → rows. */
import { gzipSync } from 'node:zlib';
import { glossaryOf } from './glossaries';
import { type Row, row } from './rows';
import type { Samples } from './run';
import type { Scores } from './score';
import { geometricMean, interval, median, type Pair, ratioOf } from './statistics';

const scansOf = (samples: Samples, candidate: string, page: string): number[] =>
	(samples[candidate]?.[page] ?? []).map(({ scan }) => scan);
const pairs = (samples: Samples, a: string, b: string, pages: readonly string[]): Pair[] =>
	pages.map((page) => [scansOf(samples, a, page), scansOf(samples, b, page)]);
const largest = (values: readonly number[]): number => Math.max(...values);

function ratioRow(
	name: string,
	list: readonly Pair[],
	goal: string,
	mean: (values: readonly number[]) => number = geometricMean,
): Row {
	return row(name, ratioOf(list, mean), 'x', goal, interval(list, mean));
}

export function scanRows(samples: Samples, scores: Scores, pages: readonly string[]): Row[] {
	const small = pairs(samples, 'ours', 'F1', pages);
	const real = pairs(samples, 'ours, real glossary', 'F1', pages);
	return [
		{ ...ratioRow('scan, 60 names / walk of the text (F1)', small, '<= 2'), cases: scores.get('ours') },
		ratioRow('scan, real glossary / F1', real, '<= 2.5'),
		ratioRow('scan, real glossary / F1, worst page', real, '<= 3.2', largest),
		ratioRow('search for shadow roots and frames / F1', pairs(samples, 'ours, shadow roots and frames', 'F1', pages), '<= 1'),
		{
			...ratioRow(
				'RegExp of 60 names (no accents, no tags, no rules) / scan, 60 names',
				pairs(samples, 'RegExp', 'ours', pages),
				'>= 1.3',
			),
			cases: scores.get('RegExp'),
		},
	];
}

export function peerRows(samples: Samples, at600: Samples, scores: Scores, pages: readonly string[]): Row[] {
	const against = (peer: string, goal: string) => ({
		...ratioRow(`${peer} / ours, 60 names`, pairs(samples, peer, 'ours', pages), goal),
		cases: scores.get(peer),
	});
	return [
		against('mark.js markRegExp', '>= 8'),
		against('mark.js mark', '>= 300'),
		against('advanced-mark.js', '>= 4'),
		against('findAndReplaceDOMText', '>= 2'),
		against('ahocorasick', '>= 1'),
		against('@monyone/aho-corasick', '>= 1'),
		against('RegExp, equal recall', '>= 30'),
		ratioRow('RegExp, equal recall / ours, 600 names', pairs(at600, 'RegExp, equal recall', 'ours', pages.slice(0, 1)), '>= 250'),
	];
}

/** Characters of a page that is called long. */
const LONG = 300_000;

/** `made`: long pages about something else. */
export function irrelevantRows(samples: Samples, known: Samples, pages: readonly string[], made: readonly string[]): Row[] {
	// What the walk finds is the number of characters.
	const isLong = (page: string) => Number(samples.F1?.[page]?.[0]?.found) > LONG;
	const long = [...pages, ...made].filter(isLong);
	const missed = Object.values(known['ours, gate'] ?? {}).filter((list) => list.some(({ found }) => found !== true));
	return [
		ratioRow(
			'verdict on a page about something else / F1, median page',
			pairs(samples, 'ours, gate', 'F1', pages),
			'<= 1',
			median,
		),
		ratioRow(
			`verdict on pages over 300,000 characters / F1, median of ${long.length}`,
			pairs(samples, 'ours, gate', 'F1', long),
			'<= 0.5',
			median,
		),
		row('relevant pages that the verdict misses', missed.length, 'pages', '<= 0'),
	];
}

export function growthRows(
	bySize: ReadonlyMap<number, Samples>,
	lengths: Samples,
	pages: readonly string[],
	once: string,
	fifty: string,
): Row[] {
	const growth = pages.map(
		(page): Pair => [scansOf(bySize.get(60_000) ?? {}, 'ours', page), scansOf(bySize.get(60) ?? {}, 'ours', page)],
	);
	const length: Pair[] = [[scansOf(lengths, 'ours', fifty), scansOf(lengths, 'ours', once)]];
	return [
		ratioRow('scan with 60,000 names / with 60', growth, '<= 2'),
		ratioRow('scan of a page 50 times as long / of one', length, '<= 50'),
	];
}

export function loadingRows(bySize: ReadonlyMap<number, Samples>): Row[] {
	const load = (count: number) =>
		median(
			Object.values(bySize.get(count)?.ours ?? {})
				.flat()
				.map(({ build }) => build),
		);
	return [
		row('opening the names, 600', load(600), 'ms', '<= 0.3'),
		row('opening the names, 6,000', load(6000), 'ms', '<= 2'),
		row(
			'names, 6,000, packed',
			gzipSync(JSON.stringify(glossaryOf(6000).table), { level: 9 }).length / 6000,
			'bytes gzip a name',
			'<= 12',
		),
	];
}
