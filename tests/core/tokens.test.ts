import { describe, expect, it } from 'vitest';
import { fold, isWordAt, joint, lowered, needsFolding, nextWord, tokenize, unaccented } from '../../core/tokens';

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
		[' -', ' -'],
		['- ', '- '],
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

it.each([
	['CBP Él', 'cbp él'],
	['İCE', 'ice'],
	['Bİ İCE', 'bi ice'],
])('lowers %s to %s, each letter where it was', (text, lower) => expect(lowered(text)).toBe(lower));

it.each([
	['a plain text, of 287(g).', false],
	['the u.s. border', true],
	['darién', true],
	['asy\u00ADlum', true],
])('in %j is something to fold: %s', (lower, folds) => expect(needsFolding(lower)).toBe(folds));

describe('the next word', () => {
	it.each([
		[' force alpha', ' force', 6],
		[' haze', ' haze', 5],
		[' 100 days', ' 100', 4],
		[' u', ' u', 2],
		[' u. then', ' u', 2],
		[' u.s. border', ' us', 5],
		[' us. then', ' us', 3],
		[' darién gap', ' darien', 7],
		[' as­ylum', ' asylum', 8],
		['-day', ' day', 4],
		['(g)', '(g', 2],
		[' ​ one', ' one', 6],
		[', one', ', one', 5],
	])('%j is %j', (text, said, end) => {
		expect(nextWord(text, 0)).toEqual({ said, end });
		expect(nextWord(`x${text}`, 1)).toEqual({ said, end: end + 1 });
	});

	it.each(['', ' ', '. ', ' ​'])('is none in %j', (text) => expect(nextWord(text, 0)).toBeNull());
});

describe('a word at its place', () => {
	it.each([
		['the ice is', 4, 'ice', true],
		['the ice', 4, 'ice', true],
		['the ice.', 4, 'ice', true],
		['office', 3, 'ice', false],
		['iced', 0, 'ice', false],
		['the i.c.e. is', 4, 'i.c.e.', true],
		['x.i.c.e. is', 2, 'i.c.e.', false],
		['w.x.i.c.e. is', 4, 'i.c.e.', false],
		['i.c.e.x. is', 0, 'i.c.e.', false],
		['i.c.e.x', 0, 'i.c.e.', false],
		['in.i.c.e. is', 3, 'i.c.e.', true],
		['a. i.c.e.', 3, 'i.c.e.', true],
		['x.y.ice', 4, 'ice', true],
		['x.ice', 2, 'ice', true],
		['u.s.x', 4, 'x', false],
		['u.s.x x', 4, 'x', false],
	])('in %j at %i stands %j: %s', (text, at, word, stands) => expect(isWordAt(text, at, word)).toBe(stands));
});
