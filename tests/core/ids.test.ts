import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openIds, packIds } from '../../core/ids';

const SOME = ['cbp', 'cbp-one', 'cbp-home', 'ice', 'cbp'];

it('each id is told without what it shares with the one before', () => {
	expect(packIds(SOME)).toBe('AcbpD-oneEhomeAiceAcbp');
	expect(openIds(packIds(SOME)).all()).toEqual(SOME);
});

it('any ids come out as they went in, all or one by one', () => {
	const id = fc.stringMatching(/^a{0,30}[a-z0-9-]{1,4}$/);
	fc.assert(
		fc.property(fc.array(id, { maxLength: 150 }), (list) => {
			const ids = openIds(packIds(list));
			expect(ids.all()).toEqual(list);
			expect(list.map((_, index) => ids.at(index))).toEqual(list);
		}),
		{ numRuns: 300 },
	);
});

it('one id is read from the few before it', () => {
	const list = Array.from({ length: 150 }, (_, i) => `entry-${i}`);
	expect(packIds(list).split('\n')).toHaveLength(3);
});
