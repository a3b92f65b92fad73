import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../core/say';
import { changesSince, sayChanges, splitEvents, strip } from '../../core/since';

const event = (date: string) => ({ date, text: date, sources: ['a'] });

describe('splitEvents', () => {
	it.each([
		['oldest first', ['2025-01', '2020', '2023-06-30'], '2024-06-12', ['2020', '2023-06-30'], ['2025-01']],
		['the same day is before', ['2024-06-12', '2024-06-13'], '2024-06-12', ['2024-06-12'], ['2024-06-13']],
		[
			'the article’s own month and year may be before',
			['2024-06', '2024', '2024-07'],
			'2024-06-12',
			['2024', '2024-06'],
			['2024-07'],
		],
		['no date: all before', ['2025', '2020'], null, ['2020', '2025'], []],
		['no events', [], '2024-06-12', [], []],
	])('%s', (_, dates, article, before, after) => {
		const split = splitEvents(dates.map(event), article);
		expect(split.before.map((e) => e.date)).toEqual(before);
		expect(split.after.map((e) => e.date)).toEqual(after);
	});
});

describe('changes since an article of 12 June 2024', () => {
	it.each<[string, string[], string, number | null]>([
		['one', ['2025'], '2026-07', 1],
		['two of three', ['2020', '2025', '2026-01-01'], '2026-07', 2],
		['none, and it is known that there was none', ['2020'], '2026-07', 0],
		['cannot be said where nothing is dated', [], '2026-07', null],
		['cannot be said where the entry is known until the same day', ['2020'], '2024-06-12', null],
		['cannot be said where the entry is known until some day of the same month', ['2020'], '2024-06', null],
		['cannot be said where the entry is older than the article', ['2018'], '2018-08-30', null],
	])('%s', (_, dates, reviewed, changes) => expect(changesSince(dates, reviewed, '2024-06-12')).toBe(changes));

	it.each([
		[0, 'no change'],
		[1, '1 change'],
		[2, '2 changes'],
	])('%i is said "%s"', (count, words) => expect(sayChanges(count, inEnglish)).toBe(words));
});

describe('strip', () => {
	const WIDTH = 338;
	const px = (dates: string[], article: string, until: string) => {
		const { ticks, article: at } = strip(dates, article, until, WIDTH);
		return { ticks: ticks.map((t) => t.at * WIDTH), after: ticks.map((t) => t.after), article: at * WIDTH };
	};

	it('runs from the first event to the day it is known until', () => {
		const { ticks, article } = px(['2020-01-01', '2022-01-01'], '2021-01-01', '2024-01-01');
		expect(ticks[0]).toBeCloseTo(5);
		expect(ticks[1]).toBeCloseTo(5 + 328 / 2, 0);
		expect(article).toBeCloseTo(5 + 328 / 4, 0);
	});

	it('begins with the article where that is older', () => {
		expect(px(['2025'], '2024-06-12', '2026-07-01').article).toBeCloseTo(5);
	});

	it.each([
		['days apart', ['2024-06-10', '2024-06-11', '2024-06-12', '2024-06-13', '2024-06-14'], '2024-06-12', '2034-01-01'],
		['all on the last day', ['2010', '2026-07-01', '2026-07-01', '2026-07-01'], '2024-06-12', '2026-07-01'],
		['an article after everything', ['2020', '2021'], '2026-11-25', '2026-07-01'],
		['one and the same day', ['2024-06-12'], '2024-06-12', '2024-06-12'],
	])('keeps ticks 4 px apart and clear of the diamond: %s', (_, dates, article, until) => {
		const { ticks, after, article: here } = px(dates, article, until);
		const before = ticks.filter((_, i) => !after[i]);
		const inOrder = [...before, here, ...ticks.slice(before.length)];
		for (const [i, x] of inOrder.entries()) {
			expect(x).toBeGreaterThanOrEqual(4.99);
			expect(x).toBeLessThanOrEqual(WIDTH - 4.99);
			const next = inOrder[i + 1];
			if (next !== undefined) expect(next - x).toBeGreaterThanOrEqual(x === here || next === here ? 7.99 : 3.99);
		}
	});

	it('shrinks the gaps where there are too many', () => {
		const dates = Array.from({ length: 200 }, (_, i) => `2025-01-${String((i % 28) + 1).padStart(2, '0')}`);
		const { ticks } = px(dates, '2024-06-12', '2026-07-01');
		expect(Math.min(...ticks)).toBeGreaterThanOrEqual(4.99);
		expect(Math.max(...ticks)).toBeLessThanOrEqual(WIDTH - 4.99);
	});

	it('does without events', () => {
		expect(strip([], '2024-06-12', '2026-07-01', WIDTH).ticks).toEqual([]);
	});
});
