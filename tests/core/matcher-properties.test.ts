/** Properties over random texts, glossaries, splits and normal forms, against a slow and obvious matcher. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNames } from '../../core/matcher';
import { openTable } from '../../core/name-table';
import { packTable } from '../../core/pack-table';
import { createSifter } from '../../core/sifter';
import { findPlainly, plainNames } from './plain-matcher';
import { entry, LANGUAGES, SMALL } from './small-glossary';

/** Fewer while mutants are tried (tests/mutation.config.ts). The same each time, so that a red run can be looked at; others by RANDOM_SEED. */
const RUNS = { numRuns: Number(process.env.RANDOM_CASES ?? 10_000), seed: Number(process.env.RANDOM_SEED ?? 2026) };

const PLAIN = SMALL.filter((e) => e.matching.length === 0 && !/[.(']/.test(JSON.stringify([e.term, e.aliases])));
const NAMES = plainNames(PLAIN);
const TABLE = openTable(packTable(PLAIN, LANGUAGES));

const FILLERS = ['the', 'of', 'One', 'CBP', 'Joint', 'Task Force', 'port', 'seeker', 'Gap', 'entry', 'told', '12', 'Ö', '😀'];
const BETWEEN = [
	'',
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

const disguised = fc
	.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...DISGUISES))
	.map(([{ name }, disguise]) => disguise(name));
const piece = fc
	.tuple(fc.oneof(fc.constantFrom(...FILLERS), disguised), fc.constantFrom(...BETWEEN))
	.map((pair) => pair.join(''));
const randomText = fc.array(piece, { minLength: 2, maxLength: 12 }).map((pieces) => pieces.join(''));

const found = (text: string, table = TABLE): string[] =>
	findNames(text, table, 'en').map(({ entry: index, start, end }) => `${table.entry(index).id} ${start}-${end}`);

it('finds in random texts what the slow matcher finds', { timeout: 120_000 }, () => {
	fc.assert(
		fc.property(randomText, (text) => {
			expect(found(text)).toEqual(findPlainly(text, NAMES));
		}),
		RUNS,
	);
});

it('finds in random glossaries what the slow matcher finds', { timeout: 120_000 }, () => {
	const word = fc.constantFrom('alpha', 'Beta', 'CBP', 'One', 'gap', 'Darién', 'of', 'port', 'x1');
	const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
	const glossary = fc.uniqueArray(name, { minLength: 1, maxLength: 8, selector: (text) => text.toLowerCase() });
	const text = fc
		.array(
			fc.tuple(word, fc.constantFrom(' ', '-', ', ', '\u00A0')).map((pair) => pair.join('')),
			{ maxLength: 14 },
		)
		.map((words) => words.join(''));
	fc.assert(
		fc.property(glossary, text, (names, words) => {
			// Places, so that no plurals are made: two names may differ by one.
			const entries = names.map((term, i) => entry({ id: `e${i}`, term, topic: 'weak', category: 'place' }));
			const plainly = findPlainly(
				words,
				plainNames(entries).filter(
					({ name: form }, i, all) => names.includes(form) && all.findIndex((n) => n.name === form) === i,
				),
			);
			expect(found(words, openTable(packTable(entries, LANGUAGES)))).toEqual(plainly);
		}),
		RUNS,
	);
});

it('hears the first word of everything it finds', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(randomText, (text) => {
			const heard = createSifter(TABLE.lines)(text);
			const begins = (match: string) => heard.some((word) => match.toLowerCase().startsWith(word));
			for (const { start, end } of findNames(text, TABLE, 'en')) expect(begins(text.slice(start, end))).toBe(true);
		}),
		RUNS,
	);
});

it('hears of every name, however the text is split into nodes', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(randomText, fc.array(fc.nat(80), { maxLength: 12 }), (text, cuts) => {
			const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
			const parts = [0, ...at].map((from, i) => text.slice(from, at[i]));
			const sifter = createSifter(TABLE.lines);
			const heard = new Set(parts.flatMap((part) => sifter(part)));
			expect(findNames(text, TABLE, 'en', heard)).toEqual(findNames(text, TABLE, 'en'));
		}),
		RUNS,
	);
});

it('finds as many names in either normal form', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(randomText, (text) => {
			expect(found(text.normalize('NFC')).length).toBe(found(text.normalize('NFD')).length);
		}),
		RUNS,
	);
});

it('never overlaps, stays in order, and points at words', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(randomText, (text) => {
			let last = 0;
			for (const { start, end } of findNames(text, TABLE, 'en')) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(text.slice(start, end)).toMatch(/\p{L}/u);
				last = end;
			}
		}),
		RUNS,
	);
});
