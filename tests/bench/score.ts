/** How many of the spelling cases each candidate gets right. A candidate's time is worth little without it. */
import type { Browser } from 'playwright-core';
import { SPELLING_CASES } from '../spelling-cases';
import { openWorld } from './measure';
import type { Score } from './rows';

/** The names that the cases are about. Our own code is asked with the real glossary, whose rules are its own. */
const FORMS = [
	...['Joint Task Force Alpha', 'JTFA', 'CBP One', 'CBP', 'Senafront', 'Darién Gap', 'asylum seeker', 'Clan del Golfo'],
	...['Immigration and Customs Enforcement', 'ICE', 'Security Force Assistance Brigade', 'SFAB'],
];

const CANDIDATES = [
	'ours',
	'RegExp',
	'RegExp, equal recall',
	'mark.js markRegExp',
	'mark.js mark',
	'advanced-mark.js',
	'findAndReplaceDOMText',
	'ahocorasick',
	'@monyone/aho-corasick',
] as const;

export type Scores = ReadonlyMap<string, Score>;

export async function scoreAll(browser: Browser, code: string, page: string): Promise<Scores> {
	const scores = new Map<string, Score>();
	for (const candidate of CANDIDATES) {
		const world = await openWorld(browser, page);
		await world.run(code);
		const found = (await world.run(`score(${JSON.stringify(candidate)}, ${JSON.stringify(FORMS)})`)) as [number, string][];
		await world.close();
		const right = SPELLING_CASES.filter(([, , wanted], i) =>
			isRight(
				found.filter(([place]) => place === i).map(([, text]) => text),
				wanted,
			),
		);
		scores.set(candidate, { right: right.length, of: SPELLING_CASES.length });
	}
	return scores;
}

/** Everything wanted, and nothing else; a name within a longer one does no harm. */
const isRight = (found: readonly string[], wanted: readonly string[]): boolean =>
	wanted.every((text) => found.includes(text)) && found.every((text) => wanted.some((whole) => whole.includes(text)));
