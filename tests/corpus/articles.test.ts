/** Labelled articles: what is to be found in them, and whether what was marked is right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { PageLine } from '../../tools/page-line';
import { annotatedTexts, articles, CANONICAL, overlaps, textOf } from './corpus';

const LEAST = { core: 0.97, optional: 0.9 } as const;
const LEAST_RIGHT = 0.99;

/** Every mark, read and judged once: where it begins in its article, its entry, and whether it is right. */
type Judged = [article: string, offset: number, entry: string, right: boolean];
const judged = JSON.parse(readFileSync(join(import.meta.dirname, 'judged-marks.json'), 'utf8')) as Judged[];

const all = articles();
let lines: PageLine[];
beforeAll(async () => {
	lines = await annotatedTexts(all.map((article) => ({ name: `${article.id}.txt`, content: textOf(article) })));
}, 300_000);

it.each(['core', 'optional'] as const)('of the labels, enough are annotated: %s', (priority) => {
	const labels = all.flatMap((article, i) =>
		article.terms
			.filter((term) => term.priority === priority)
			.map((term) => ({ ...term, id: article.id, marks: lines[i]?.marks ?? [] })),
	);
	const missed = labels.filter(
		({ match, canonical, marks }) =>
			!marks.some((mark) => CANONICAL[canonical]?.includes(mark.entry) && overlaps(mark.text, match)),
	);
	const names = missed.map(({ id, match, canonical }) => `${id}: ${match} → ${canonical}`);
	expect(1 - missed.length / labels.length, names.join('\n')).toBeGreaterThanOrEqual(LEAST[priority]);
});

it('every mark was judged, and hardly one is wrong', () => {
	const known = new Map(judged.map(([article, offset, entry, right]) => [`${article} ${offset} ${entry}`, right]));
	const places = all.flatMap((article, i) =>
		placesOf(textOf(article), lines[i] as PageLine).map((place) => `${article.id} ${place}`),
	);
	expect(
		places.filter((place) => !known.has(place)),
		'not judged yet',
	).toEqual([]);
	const right = places.filter((place) => known.get(place));
	expect(right.length / places.length, places.filter((place) => !known.get(place)).join('\n')).toBeGreaterThanOrEqual(
		LEAST_RIGHT,
	);
});

/** "offset entry" of each mark; marks come in the order of the text. */
function placesOf(text: string, { marks }: PageLine): string[] {
	let from = 0;
	return marks.map(({ entry, text: words, before }) => {
		const last = before.trim().split(/\s/).at(-1) ?? '';
		let at = text.indexOf(words, from);
		while (at >= 0 && last && !text.slice(0, at).trimEnd().endsWith(last)) at = text.indexOf(words, at + 1);
		if (at >= 0) from = at + words.length;
		return `${at} ${entry}`;
	});
}
