import { expect, it } from 'vitest';
import { daysBetween, isAfter, localDay, sayDate } from '../../core/dates';
import { inEnglish } from '../../core/say';

it.each([
	['2025-01-20', '20 Jan 2025'],
	['2021-06-01', '1 Jun 2021'],
	['2021-06', 'Jun 2021'],
	['2021-12', 'Dec 2021'],
	['1996', '1996'],
])('says %s as %s', (date, words) => expect(sayDate(date, inEnglish)).toBe(words));

it.each([
	['2024-06-12', '2024-06-11', true],
	['2024-06-11', '2024-06-11', false],
	['2024-06-10', '2024-06-11', false],
	['2024-07', '2024-06-11', true],
	['2024-06', '2024-06-11', false],
	['2024-05', '2024-06-11', false],
	['2025', '2024-06-11', true],
	['2024', '2024-06-11', false],
	['2023', '2024-06-11', false],
	['2025-01-01', '2024-12-31', true],
	['2024-10', '2024-09-30', true],
])('%s after an article of %s: %s', (event, article, after) => expect(isAfter(event, article)).toBe(after));

it.each([
	['2024-06-11', '2024-06-11', 0],
	['2024-06-11', '2024-06-12', 1],
	['2024-06-12', '2024-06-11', -1],
	['2024-02-28', '2024-03-01', 2],
	['2023-03-01', '2024-03-01', 366],
	['2024-03-09', '2024-03-11', 2],
])('from %s to %s: %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

it.each([
	[new Date(2026, 10, 25, 0, 0), '2026-11-25'],
	[new Date(2026, 0, 3, 23, 59), '2026-01-03'],
])('the day of %s is the reader’s own', (moment, day) => expect(localDay(moment)).toBe(day));
