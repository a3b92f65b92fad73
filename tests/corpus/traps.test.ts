/** Sentences in which a name means something else, or is easily missed. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageLine } from '../../tools/page-line';
import { annotatedTexts, CANONICAL, overlaps, type Trap, traps } from './corpus';

/** They describe an occurrence rather than quote it: judged by hand. */
const BY_HAND = ['n067', 'n069'];
const LEAST_FOUND = 0.98;

const all = traps();
let lines: PageLine[];
beforeAll(async () => {
	lines = await annotatedTexts(all.map((trap) => ({ name: `${trap.id}.html`, content: pageOf(trap) })));
}, 300_000);

const pageOf = ({ lang, text, html }: Trap): string =>
	`<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>.</title><body>${html ?? `<p>${text}</p>`}</body></html>`;

describe('stays plain', () => {
	it.each(all.map((trap, i) => [trap.id, trap, i] as const))('%s', (_, { must_not }, i) => {
		const marks = lines[i]?.marks.filter(({ text }) => must_not.some((name) => text.toLowerCase().includes(name.toLowerCase())));
		expect(marks).toEqual([]);
	});
});

it(`at least ${100 * LEAST_FOUND} % of the names are found as the right entry`, () => {
	const asked = all.flatMap((trap, i) => trap.expect.map((name) => ({ ...name, id: trap.id, marks: lines[i]?.marks ?? [] })));
	const counted = asked.filter(({ id }) => !BY_HAND.includes(id));
	const missed = counted.filter(
		({ match, entry, marks }) => !marks.some((mark) => CANONICAL[entry]?.includes(mark.entry) && overlaps(mark.text, match)),
	);
	const names = missed.map(({ id, match, entry }) => `${id}: ${match} → ${entry}`);
	expect(1 - missed.length / counted.length, names.join('\n')).toBeGreaterThanOrEqual(LEAST_FOUND);
});
