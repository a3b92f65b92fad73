/** Random texts: what findNames finds is what a slow and obvious matcher finds. */
import { expect, it } from 'vitest';
import { findNames } from '../../core/matcher';
import { openTable } from '../../core/name-table';
import { packTable } from '../../core/pack-table';
import { findPlainly, plainNames } from './plain-matcher';
import { LANGUAGES, SMALL } from './small-glossary';

const PLAIN = SMALL.filter((e) => e.matching.length === 0 && !/[.(']/.test(JSON.stringify([e.term, e.aliases])));
const NAMES = plainNames(PLAIN);
const TABLE = openTable(packTable(PLAIN, LANGUAGES));

/** mulberry32: the same numbers for the same seed. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const FILLERS = ['the', 'of', 'One', 'CBP', 'Joint', 'Task Force', 'port', 'seeker', 'Gap', 'entry', 'told', '12', 'Ö', '😀'];
const BETWEEN = [
	' ',
	' ',
	' ',
	'\u00A0',
	'\n ',
	'-',
	'‑',
	' “',
	'” ',
	'", ',
	'. ',
	', ',
	' – ',
	'’s ',
	'\uFFFC',
	' (',
	') ',
	' \u200B ',
];
const DISGUISES: ((name: string) => string)[] = [
	(name) => name,
	(name) => name,
	(name) => name.toUpperCase(),
	(name) => name.toLowerCase(),
	(name) => name.normalize('NFD'),
	(name) => name.replaceAll('é', 'e'),
	(name) => name.replaceAll(' ', '\u00A0'),
	(name) => name.replaceAll(' ', '-'),
	(name) => name.replace(/(\p{L})(\p{L})/u, '$1\u00AD$2'),
	(name) => `${name}s`,
	(name) => `x${name}`,
	(name) => `${name}9`,
	(name) => name.slice(0, -1),
];

function randomText(seed: number): string {
	const next = numbers(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const word = () => (next() < 0.5 ? pick(FILLERS) : pick(DISGUISES)(pick(NAMES).name));
	return Array.from({ length: 3 + Math.floor(next() * 10) }, () => word() + pick(BETWEEN)).join('');
}

const found = (text: string): string[] =>
	findNames(text, TABLE, 'en').map(({ entry, start, end }) => `${TABLE.entries[entry]?.id} ${start}-${end}`);

it('finds in 2,000 random texts what the slow matcher finds', { timeout: 60_000 }, () => {
	let total = 0;
	for (let seed = 1; seed <= 2000; seed++) {
		const text = randomText(seed);
		const plainly = findPlainly(text, NAMES);
		total += plainly.length;
		expect({ seed, text, found: found(text) }).toEqual({ seed, text, found: plainly });
	}
	expect(total).toBeGreaterThan(4000);
});

it('never overlaps, and stays in order and inside the text', () => {
	for (let seed = 1; seed <= 500; seed++) {
		const text = randomText(seed);
		const bounds = findNames(text, TABLE, 'en').flatMap(({ start, end }) => [start, end]);
		expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
		expect(new Set(bounds.filter((_, i) => i % 2 === 0)).size).toBe(bounds.length / 2);
		expect(bounds.every((at) => at >= 0 && at <= text.length)).toBe(true);
	}
});
