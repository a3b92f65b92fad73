import { describe, expect, it } from 'vitest';
import { publicationDay } from '../../core/article-date';

const day = (text: string): string | null => publicationDay({ jsonLd: [], meta: [text], time: [] });

describe('a day as pages write it', () => {
	it.each([
		['2024-06-11', '2024-06-11'],
		[' 2024-06-11 ', '2024-06-11'],
		['2024-06-11T23:30:00-05:00', '2024-06-11'],
		['2024-06-11T00:10:00+13:00', '2024-06-11'],
		['2024-06-11T23:59:59Z', '2024-06-11'],
		['2024-06-11 08:00', '2024-06-11'],
		['20240611', '2024-06-11'],
		['20240611T0800', '2024-06-11'],
		['June 11, 2024', '2024-06-11'],
		['Jun. 11, 2024 at 8 p.m.', '2024-06-11'],
		['Sept. 3, 2024', '2024-09-03'],
		['11 June 2024', '2024-06-11'],
		['Tue, 11 Jun 2024 23:30:00 GMT', '2024-06-11'],
		['Updated 1 MARCH 2024', '2024-03-01'],
		['2024-02-29', '2024-02-29'],
		['1990-01-01', '1990-01-01'],
	])('%j → %s', (text, expected) => expect(day(text)).toBe(expected));
});

describe('no day rather than a doubtful one', () => {
	it.each([
		'',
		'yesterday',
		'2024',
		'2024-06',
		'2024-06-31',
		'2023-02-29',
		'2024-13-01',
		'2024-00-10',
		'2024-06-00',
		'June 31, 2024',
		'06/11/2024',
		'11.06.2024',
		'2024/06/11',
		'Maybe 11, 2024',
		'Marchers 10, 2024',
		'1718150400',
		'1718150400000',
		'2024061108',
		'1889-06-11',
		'2100-01-01',
		'0000-00-00',
	])('%j', (text) => expect(day(text)).toBeNull());
});

describe('of several dates', () => {
	const clues = { jsonLd: ['2024-06-11'], meta: ['2024-06-12'], time: ['2024-06-13'] };

	it.each([
		['the data for machines first', clues, '2024-06-11'],
		['then the meta elements', { ...clues, jsonLd: [] }, '2024-06-12'],
		['then the time elements', { ...clues, jsonLd: [], meta: [] }, '2024-06-13'],
		['none', { jsonLd: [], meta: [], time: [] }, null],
		['the next where one is nonsense', { ...clues, jsonLd: ['soon', '2024-02-30'] }, '2024-06-12'],
	])('%s', (_, given, expected) => expect(publicationDay(given)).toBe(expected));
});
