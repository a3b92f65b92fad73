import { describe, expect, it } from 'vitest';
import { countNumbers, numberAt, packLengths, packNumbers, startOf } from '../../core/digits';

const unpacked = (text: string): number[] => Array.from({ length: countNumbers(text) }, (_, i) => numberAt(text, i));

describe('numbers as text', () => {
	it.each([
		['none', []],
		['a nought', [0]],
		['of one digit', [0, 1, 89]],
		['of two', [0, 90, 8099]],
		['of three', [8100, 5, 728_999]],
		['of four', [729_000]],
	])('%s', (_, numbers) => expect(unpacked(packNumbers(numbers))).toEqual(numbers));

	it('are printable ASCII', () => {
		expect(packNumbers(Array.from({ length: 8100 }, (_, i) => i))).toMatch(/^[!-~]*$/);
	});

	it('take one digit each where that is enough', () => expect(packNumbers([1, 2, 3])).toHaveLength(4));
});

it('lengths tell where each part begins', () => {
	const lengths = Array.from({ length: 100 }, (_, i) => (i * 7) % 5);
	const packed = packLengths(lengths);
	let sum = 0;
	for (const [i, length] of lengths.entries()) {
		expect(startOf(packed, i)).toBe(sum);
		sum += length;
	}
});
