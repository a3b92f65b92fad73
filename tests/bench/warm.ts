/** The same page read again and again in one world: code that is hot. Tells of the way of searching, not of what a page pays. */
import type { Browser } from 'playwright-core';
import type { Glossary } from './glossaries';
import { openWorld } from './measure';
import { type Row, row } from './rows';
import { geometricMean, median } from './statistics';

const CANDIDATES = ['F1', 'ours', 'RegExp'] as const;
/** Readings in one go, so that what a question over the protocol costs is little beside them. */
const TOGETHER = 10;
const ROUNDS = 7;

export async function warmRows(browser: Browser, code: string, pages: readonly string[], glossary: Glossary): Promise<Row[]> {
	const times = new Map<string, number[]>(CANDIDATES.map((candidate) => [candidate, []]));
	for (const page of pages) {
		const world = await openWorld(browser, page);
		await world.run(code);
		const built = CANDIDATES.map(
			(candidate) => `${JSON.stringify(candidate)}: CANDIDATES[${JSON.stringify(candidate)}](GLOSSARY)`,
		);
		await world.run(`globalThis.GLOSSARY = ${JSON.stringify(glossary)}; globalThis.SCANS = { ${built} }; 0`);
		const rounds = new Map<string, number[]>(CANDIDATES.map((candidate) => [candidate, []]));
		for (let round = 0; round <= ROUNDS; round++) {
			for (const candidate of [...CANDIDATES].sort(() => Math.random() - 0.5)) {
				const spent = await world.time(
					`(async () => { for (let i = 0; i < ${TOGETHER}; i++) await SCANS[${JSON.stringify(candidate)}](); })()`,
				);
				// The first round makes the code hot.
				if (round > 0) rounds.get(candidate)?.push(spent / TOGETHER);
			}
		}
		for (const [candidate, spent] of rounds) times.get(candidate)?.push(median(spent));
		await world.close();
	}
	const mean = (candidate: string) => geometricMean(times.get(candidate) ?? []);
	return [
		row('warm: walk of the text (F1)', mean('F1'), 'ms', null),
		row('warm: scan, 60 names / F1', mean('ours') / mean('F1'), 'x', null),
		row('warm: RegExp of 60 names / F1', mean('RegExp') / mean('F1'), 'x', null),
	];
}
