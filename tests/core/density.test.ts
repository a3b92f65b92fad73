import { expect, it } from 'vitest';
import { createChoice, type Placed } from '../../core/density';
import type { Settings } from '../../core/settings';

const place = (name: string, entry: number, section: number, rest: Partial<Placed> = {}) => ({
	name,
	entry,
	section,
	quiet: false,
	link: false,
	...rest,
});

const PAGE = [
	place('title', 1, 0, { quiet: true }),
	place('a', 1, 0),
	place('b', 2, 0),
	place('a again', 1, 0),
	place('head', 2, 1, { quiet: true }),
	place('linked', 2, 1, { link: true }),
	place('a later', 1, 1),
	place('b later', 2, 1),
	place('b once more', 2, 1),
];

type Named = ReturnType<typeof place>;

function choose(places: readonly Named[], density: Settings['density']): { marked: string[]; terms: string[] } {
	const choice = createChoice<Named>(density);
	for (const one of places) choice.take(one, one, one.section);
	return { marked: [...choice.marked].map(({ name }) => name), terms: choice.terms().map(({ name }) => name) };
}

it.each([
	['first', ['a', 'b']],
	['section', ['a', 'b', 'a later', 'b later']],
	['every', ['a', 'b', 'a again', 'a later', 'b later', 'b once more']],
] as const)('%s: marks %j, none in headlines or links', (density, names) => {
	expect(choose(PAGE, density)).toEqual({ marked: names, terms: ['a', 'b'] });
});

it('marks the first that is no headline or link', () => {
	expect(choose([place('x', 1, 0, { link: true }), place('y', 1, 0)], 'first').marked).toEqual(['y']);
});

it('lists an entry where it is marked first, or where it stands first if it is marked nowhere, in document order', () => {
	const page = [
		place('a in a link', 1, 0, { link: true }),
		place('b in the title', 2, 0, { quiet: true }),
		place('c', 3, 0),
		place('a', 1, 0),
		place('b in a link', 2, 0, { link: true }),
		place('a again', 1, 1),
	];
	for (const density of ['first', 'section', 'every'] as const)
		expect(choose(page, density).terms).toEqual(['b in the title', 'c', 'a']);
});

it('marks nothing where nothing is', () => expect(choose([], 'every')).toEqual({ marked: [], terms: [] }));
