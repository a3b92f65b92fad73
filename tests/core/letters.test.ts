import { expect, it } from 'vitest';
import { lettersFit } from '../../core/letters';

it.each([
	['A', 'CBP', true],
	['A', 'SFABs', true],
	['A', 'Cbp', false],
	['A', 'cbp', false],
	['A', '42', false],
	['C', 'Darien', true],
	['C', 'DARIEN', true],
	['C', 'TdA', true],
	['C', 'darien', false],
	['C', '1st', false],
	['c', 'TdA', true],
	['c', 'Ice', true],
	['c', 'ICE', false],
	['c', 'I', true],
	['c', 'ice', false],
	['l', 'ice', true],
	['l', 'Ice', false],
	['x', 'anyThing', true],
])('%s and %s: %s', (sign, word, fits) => expect(lettersFit(sign, word)).toBe(fits));
