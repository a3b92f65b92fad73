import { describe, expect, it } from 'vitest';
import { packNumbers } from '../../core/digits';
import { numbersIn } from './numbers-in';

describe('numbers as text', () => {
	it.each([
		['none', []],
		['a nought', [0]],
		['of one digit', [0, 1, 89]],
		['of two', [0, 90, 8099]],
		['of three', [8100, 5, 728_999]],
		['of four', [729_000]],
	])('%s', (_, numbers) => expect(numbersIn(packNumbers(numbers))).toEqual(numbers));

	it('are printable ASCII', () => {
		expect(packNumbers(Array.from({ length: 8100 }, (_, i) => i))).toMatch(/^[!-~]*$/);
	});

	it('take one digit each where that is enough', () => expect(packNumbers([1, 2, 3])).toHaveLength(4));
});
