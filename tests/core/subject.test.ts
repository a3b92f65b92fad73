import { describe, expect, it } from 'vitest';
import { countHits, isCaption, isWorthReading, subjectPattern } from '../../core/subject';
import { readLanguages } from '../../tools/glossary-plugin';

const OURS = new RegExp(subjectPattern(readLanguages()), 'gi');

describe('worth reading', () => {
	it.each([
		[100, 0, false],
		[100, 1, true],
		[3000, 1, true],
		[3001, 1, false],
		[3001, 2, true],
		[5_000_000, 2, true],
		[5_000_000, 0, false],
	])('a text of %i characters with %i words of the subject: %s', (length, hits, expected) =>
		expect(isWorthReading({ length, hits })).toBe(expected),
	);
});

it.each([
	[23, false],
	[24, true],
	[600, true],
	[601, false],
])('a text of %i characters is a caption: %s', (length, caption) => expect(isCaption({ length, hits: 0 })).toBe(caption));

describe('the pattern', () => {
	it.each([
		['a word of any language', [{ subject: ['asylum'] }, { subject: ['asilo'] }], 'asilo|asylum'],
		['a word once', [{ subject: ['asyl'] }, { subject: ['asyl'] }], 'asyl'],
		['not a word that holds another', [{ subject: ['immigra', 'migra'] }], 'migra'],
		['signs as they stand', [{ subject: ['287(g)', 'U.S. border'] }], '287\\(g\\)|u\\.s\\. border'],
	])('has %s', (_, languages, expected) => expect(subjectPattern(languages)).toBe(expected));
});

describe('hits', () => {
	const pattern = /asyl|deporta/gi;

	it.each([
		['Asylum and ASYLUM and deportation', 9, 3],
		['Asylum and asylum and deportation', 2, 2],
		['Nothing of it', 9, 0],
		['Asy\u00ADlum', 9, 1],
		['', 9, 0],
	])('in %j, up to %i: %i', (text, enough, expected) => {
		pattern.lastIndex = 3;
		expect(countHits(text, pattern, enough)).toBe(expected);
		expect(countHits(text, pattern, enough)).toBe(expected);
	});
});

describe('the words of our languages', () => {
	it.each([
		'A police officer in Brazil rang the office.',
		'Los deportes del domingo: el deportivo ganó.',
		'The refuge is open to birds that emerge in spring.',
		'Sie spielten im Stadion an der Grenze.',
	])('are not in %j', (text) => expect(text.match(OURS)).toBeNull());

	it.each([
		'Agents deported them.',
		'Los inmigrantes pidieron asilo.',
		'The 287 (g) program was revived.',
		'Die Abschiebung der Geflüchteten',
		'Les réfugiés et les demandeurs d’asile',
	])('are in %j', (text) => expect(text.match(OURS)).not.toBeNull());
});
