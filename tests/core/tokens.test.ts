import { describe, expect, it } from 'vitest';
import { fold, joint, tokenize, unaccented } from '../../core/tokens';

it.each([
	['CBP One', ['cbp', 'one']],
	['Darie\u0301n DARIÉN Darién', ['darien', 'darien', 'darien']],
	['JTFA’s', ['jtfa', 's']],
	['287(g)', ['287', 'g']],
	['asy\u00ADlum', ['asylum']],
	['a \u200B b', ['a', 'b']],
	['U.S. and D.H.S.', ['us', 'and', 'dhs']],
	['U.S.A and U.S', ['usa', 'and', 'u', 's']],
	['e.g. this. That', ['eg', 'this', 'that']],
	['xU.S. stands', ['xu', 's', 'stands']],
	['ﬁscal Åre ＩＣＥ', ['fiscal', 'are', 'ice']],
	['', []],
	['… — !', []],
])('reads %j as the words %j', (text, words) => {
	expect(tokenize(text).map((token) => token.word)).toEqual(words);
});

it('points at each word as it stands', () => {
	const text = '“Darie\u0301n’s” U.S. asy\u00ADlum\u00A0seekers';
	expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		'Darie\u0301n',
		's',
		'U.S.',
		'asy\u00ADlum',
		'seekers',
	]);
});

it('keeps capitals where only accents go', () => {
	expect(unaccented('DARIÉN Gap')).toBe('DARIEN Gap');
	expect(fold('DARIÉN Gap')).toBe('darien gap');
});

describe('between two words', () => {
	it.each([
		[' ', ' '],
		['\u00A0', ' '],
		['\n\t', ' '],
		['-', ' '],
		['‑', ' '],
		['–', ' '],
		[' “', ' '],
		['” ', ' '],
		['»-', ' '],
		[' - ', ' - '],
		['—', '-'],
		[' – ', ' - '],
		[', ', ', '],
		['. ', '. '],
		['’', "'"],
		['ʼ', "'"],
		["'", "'"],
		['(', '('],
		[' & ', ' & '],
		[' \u200B ', ' '],
		['\uFFFC', '\uFFFC'],
	])('%j is %j', (between, same) => expect(joint(between)).toBe(same));
});
