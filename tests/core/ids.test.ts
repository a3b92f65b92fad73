import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openIds, packIds } from '../../core/ids';

it('what all of a hundred share is told once', () => {
	expect(packIds(['cbp-one', 'cbp', 'cbp-home'])).toBe('cbp:-one,,-home');
	const lines = packIds(Array.from({ length: 150 }, (_, i) => `e${1000 + i}`)).split('\n');
	expect(lines.map((line) => line.slice(0, 9))).toEqual(['e10:00,01', 'e11:00,01']);
});

it('ids come out as they went in, all or one by one', () => {
	const few = fc.array(fc.stringMatching(/^a{0,3}[a-z0-9-]{0,4}$/), { maxLength: 12 });
	fc.assert(
		fc.property(few, fc.constantFrom(1, 10, 30), (some, times) => {
			const list = Array.from({ length: times }, (_, i) => some.map((id) => id + i)).flat();
			const ids = openIds(packIds(list));
			expect(list.map((_, index) => ids.at(index))).toEqual(list);
			expect(ids.all()).toEqual(list);
		}),
		{ numRuns: 300 },
	);
});
