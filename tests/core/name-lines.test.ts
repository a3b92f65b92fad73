import { expect, it } from 'vitest';
import { numbersFor, openLines } from '../../core/name-lines';
import { packLines } from '../../core/pack-lines';

const WORDS = [
	['gap', ''],
	['gap', '(g'],
	['pas', ' a'],
	['pas', ' as'],
	['pas', ' ass'],
	['pas', ' b'],
	['pas', ' c'],
	['pas', ' cs'],
] as const;

it('tells the numbers of each name that was packed, and of nothing else', () => {
	const planted = WORDS.map(([first, rest], i) => ({ first, rest, number: rest.startsWith(' a') ? 700 : i }));
	const lines = openLines(packLines(planted));
	for (const { first, rest, number } of planted) expect(numbersFor(lines, lines.lineOf(first), rest)).toEqual([number]);
	for (const other of ['', ' ', ' bs', ' assss', '|a']) expect(numbersFor(lines, lines.lineOf('pas'), other)).toEqual([]);
});

it('tells a name and the same with an "s" once', () => {
	const forces = [
		{ first: 'joint', rest: ' task forces', number: 0 },
		{ first: 'joint', rest: ' task force', number: 0 },
		{ first: 'joint', rest: ' force', number: 1 },
		{ first: 'joint', rest: ' forces', number: 2 },
	];
	expect(packLines(forces).names).toBe('\t force"$\t forces"%\t task force""#');
});

it('takes no name that holds a sign of its own', () => {
	expect(() => packLines([{ first: 'a', rest: '"b', number: 0 }])).toThrow('holds a sign');
});

it('takes no digits for words, whatever stands on the page', () => {
	const planted = Array.from({ length: 8000 }, (_, number) => ({ first: `w${number}`, rest: '', number }));
	const lines = openLines(packLines(planted));
	const wrong = planted.filter(({ first }) =>
		['=', '+', '=a', '+a', '=a=', '+1', '=9+'].some((said) => numbersFor(lines, lines.lineOf(first), said).length > 0),
	);
	expect(wrong).toEqual([]);
});
