import { describe, expect, it } from 'vitest';
import type { Figure } from '../../core/entry-schema';
import { groupFigures, sayFigure } from '../../core/say-figure';

const figure = (more: Partial<Figure>): Figure => ({
	value: 300,
	comparator: 'exact',
	unit: 'arrests',
	population: 'in the U.S. and abroad together',
	period: 'June 2021 to June 2024',
	asOf: '2024-06-11',
	sources: ['a'],
	...more,
});

describe('value', () => {
	it.each<[Partial<Figure>, string]>([
		[{}, '300'],
		[{ comparator: 'more-than' }, '300+'],
		[{ comparator: 'at-least' }, 'at least 300'],
		[{ comparator: 'about', value: 5000 }, 'about 5,000'],
		[{ comparator: 'fewer-than', value: 1500 }, 'under 1,500'],
		[{ comparator: 'up-to', value: 2_000_000, unit: 'US dollars' }, 'up to $2,000,000'],
		[{ value: 170_700_000_000, unit: 'US dollars' }, '$170.7 billion'],
		[{ value: 2_475_669 }, '2,475,669'],
		[{ value: 10_500_000 }, '10.5 million'],
		[{ value: 11_234_567 }, '11,234,567'],
		[{ value: [500, 1000] }, '500–1,000'],
		[{ comparator: 'about', value: [2, 2.5], unit: 'US dollars' }, 'about $2–$2.5'],
		[{ value: 45.25, unit: 'per cent' }, '45.25%'],
		[{ value: 45, unit: 'percent of cases' }, '45%'],
		[{ value: 0 }, '0'],
	])('%o is %s', (more, words) => {
		expect(sayFigure(figure(more)).value).toBe(words);
	});
});

describe('text', () => {
	it.each<[Partial<Figure>, string]>([
		[{}, 'arrests, in the U.S. and abroad together, June 2021 to June 2024'],
		[{ population: 'Arrests by the task force' }, 'Arrests by the task force, June 2021 to June 2024'],
		[{ unit: 'US dollars', population: 'the reward offered' }, 'the reward offered, June 2021 to June 2024'],
		[{ unit: 'US dollars a day', population: 'one bed' }, 'a day, one bed, June 2021 to June 2024'],
		[{ unit: 'per cent of cases', population: 'one court' }, 'of cases, one court, June 2021 to June 2024'],
	])('%o: %s', (more, words) => {
		expect(sayFigure(figure(more)).text).toBe(words);
	});
});

it('groups by as-of date, newest first, each in the order of the file', () => {
	const groups = groupFigures([
		figure({ value: 1, asOf: '2023' }),
		figure({ value: 2, asOf: '2024-06-11' }),
		figure({ value: 3, asOf: '2023' }),
	]);
	expect(groups.map((g) => [g.asOf, g.figures.map((f) => f.value)])).toEqual([
		['2024-06-11', ['2']],
		['2023', ['1', '3']],
	]);
});
