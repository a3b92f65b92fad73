import { expect, it } from 'vitest';
import { numbersFor, openLines } from '../../core/name-lines';
import { type PlantedName, packLines } from '../../core/pack-lines';

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

/** Lines of these names, and what they tell of one: its indexes. */
function packed(planted: readonly PlantedName[]) {
	const { lines, order } = packLines(planted);
	const opened = openLines(lines);
	const told = (first: string, rest: string) => numbersFor(opened.lineOf(first), rest).map((number) => order[number]);
	return { lines, order, told };
}

it('tells each name that was packed, and nothing else', () => {
	const planted = WORDS.map(([first, rest], i) => ({ first, rest, index: rest.startsWith(' a') ? 700 : i }));
	const { told } = packed(planted);
	for (const { first, rest, index } of planted) expect(told(first, rest)).toEqual([index]);
	for (const other of ['', ' ', ' bs', ' assss', '|a']) expect(told('pas', other)).toEqual([]);
});

it('tells all names of one wording in the order in which they were planted', () => {
	const many = [3, 1, 2].flatMap((index) => [
		{ first: 'ice', rest: '', index },
		{ first: 'ice', rest: ' agent', index },
		{ first: 'ice', rest: ' agents', index },
		{ first: 'the', rest: ' ice', index: index + 1 },
	]);
	const { told, order } = packed([...many, { first: 'ice', rest: ' zone', index: 5 }]);
	expect([told('ice', ''), told('ice', ' agent'), told('ice', ' agents'), told('ice', ' zone'), told('the', ' ice')]).toEqual([
		[3, 1, 2],
		[3, 1, 2],
		[3, 1, 2],
		[5],
		[4, 2, 3],
	]);
	expect(order).toEqual([3, 1, 2, 5, 4]);
});

it('tells a name and the same with an "s" once, and a number where it does not follow', () => {
	const forces = [
		{ first: 'joint', rest: ' task forces', index: 0 },
		{ first: 'joint', rest: ' task force', index: 0 },
		{ first: 'joint', rest: ' force', index: 1 },
		{ first: 'joint', rest: ' forces', index: 2 },
		{ first: 'joint', rest: '-s', index: 2 },
		{ first: 'unit', rest: ' of joint', index: 0 },
	];
	const { lines, told } = packed(forces);
	expect(lines.names).toBe('0BNLWforceWforcesWtask forceSN-sLA1BWof jointLA2');
	for (const { first, rest, index } of forces) expect(told(first, rest)).toEqual([index]);
});

it.each(['A', 'N', 'Z'])('takes no name that holds a sign of its own, as %s', (sign) => {
	expect(() => packLines([{ first: 'a', rest: ` ${sign}`, index: 0 }])).toThrow('holds a sign');
});

it('counts beyond one digit, in lines and over them', () => {
	const planted = Array.from({ length: 3000 }, (_, index) => ({ first: `w${index % 70}`, rest: ` x${index}`, index }));
	const { told } = packed(planted);
	expect(planted.filter(({ first, rest, index }) => told(first, rest).join() !== `${index}`)).toEqual([]);
});

it('takes no sign for words, whatever stands on the page', () => {
	const planted = Array.from({ length: 3000 }, (_, i) => ({ first: `w${i % 2000}`, rest: '', index: i % 2500 }));
	const { told } = packed(planted);
	const said = ['=', '+', '|a', '|2f', ' 1', '\t', '"', '~', ' ~'];
	expect(planted.filter(({ first }) => said.some((text) => told(first, text).length > 0))).toEqual([]);
});

it('tells what a first word may begin with', () => {
	const { lines } = packLines([...WORDS, ['zone', ''] as const].map(([first, rest], index) => ({ first, rest, index })));
	const { mayBegin } = openLines(lines);
	for (const part of ['', 'g', 'ga', 'gap', 'p', 'zone']) expect(mayBegin(part), part).toBe(true);
	for (const part of ['a', 'gb', 'gaps', 'pasa', 'zonf', 'zz']) expect(mayBegin(part), part).toBe(false);
});
