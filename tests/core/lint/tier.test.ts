import { expect, it } from 'vitest';
import { tierOf } from '../../../core/lint/sources';

const LISTS = { A: ['Congress'], B: ['Paper'], httpOnly: [] };

it.each([
	[{ publisher: 'Congress' }, 'A'],
	[{ publisher: 'Paper' }, 'B'],
	[{ publisher: 'Congress', reportedBy: 'Paper' }, 'B'],
	[{ publisher: 'Blog' }, null],
	[{ publisher: 'Blog', reportedBy: 'Paper' }, null],
])('%j: %s', (source, tier) => expect(tierOf(source, LISTS)).toBe(tier));
