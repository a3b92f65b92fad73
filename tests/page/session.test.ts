// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Mention } from '../../page/mention';
import { neighbour } from '../../page/session';

/** Marks by the height at which they end in the window; above it where negative. */
const marksAt = (...bottoms: number[]): Mention[] =>
	bottoms.map(
		(bottom) =>
			({
				startNode: { ownerDocument: document, parentElement: { getBoundingClientRect: () => ({ bottom }) } },
			}) as unknown as Mention,
	);

it.each([
	['from the open mark to the next', [1, 2, 3], 0, 'next', 1],
	['from the open mark to the one before', [1, 2, 3], 2, 'previous', 1],
	['from the last round to the first', [1, 2, 3], 2, 'next', 0],
	['from the first round to the last', [1, 2, 3], 0, 'previous', 2],
	['from the open mark, wherever one reads', [-9, -5, 3, 8], 0, 'next', 1],
	['to the mark itself where it is the only one', [1], 0, 'next', 0],
	['to the first in view', [-9, -5, 3, 8], null, 'next', 2],
	['to the last above the view', [-9, -5, 3, 8], null, 'previous', 1],
	['to the last of all where none is above', [3, 8], null, 'previous', 1],
	['to the first of all where all are above', [-9, -5], null, 'next', 0],
	['to the last of all where all are above', [-9, -5], null, 'previous', 1],
] as const)('goes %s', (_, bottoms, open, direction, expected) => {
	const marks = marksAt(...bottoms);
	const found = neighbour(marks, open === null ? null : (marks[open] ?? null), direction);
	expect(found && marks.indexOf(found)).toBe(expected);
});

it('starts from where one reads when the open mention is no mark', () => {
	const marks = marksAt(-9, 3, 8);
	expect(neighbour(marks, marksAt(5)[0] as Mention, 'next')).toBe(marks[1]);
});

it.each(['next', 'previous'] as const)('goes nowhere on a page without marks: %s', (direction) => {
	expect(neighbour([], null, direction)).toBeUndefined();
});
