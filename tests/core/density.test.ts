import { expect, it } from 'vitest';
import { chooseMarks, type Place } from '../../core/density';

const place = (name: string, entry: number, section: number, rest: Partial<Place> = {}) => ({
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

it.each([
	['first', ['a', 'b']],
	['section', ['a', 'b', 'a later', 'b later']],
	['every', ['a', 'b', 'a again', 'a later', 'b later', 'b once more']],
] as const)('%s: marks %j, none in headlines or links', (density, names) => {
	expect([...chooseMarks(PAGE, density)].map((chosen) => chosen.name)).toEqual(names);
});

it('marks the first that is no headline or link', () => {
	const linked = [place('x', 1, 0, { link: true }), place('y', 1, 0)];
	expect([...chooseMarks(linked, 'first')]).toEqual([linked[1]]);
});

it('marks nothing where nothing is', () => expect(chooseMarks([], 'every').size).toBe(0));
