/** Partial ISO dates ("2021", "2021-06", "2021-06-11"): said in words, and compared. No clock. */
import type { Say } from './say';

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2025-01-20" → "20 Jan 2025"; "2021-06" → "Jun 2021"; "1996" → "1996". */
export function sayDate(date: string, say: Say): string {
	const [year, month, day] = date.split('-');
	return [day && String(Number(day)), month && say(MONTHS[Number(month) - 1] ?? ''), year].filter(Boolean).join(' ');
}

/**
 * Does `event` come after the day `article`? Only what is certain counts: an event dated
 * to the article's own month or year may have come before it.
 */
export const isAfter = (event: string, article: string): boolean => event > article.slice(0, event.length);

/** Whole days from one day to another, both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A month or a year counts to its end: nothing is called older than it is. */
export const lastDay = (date: string): string => `${date}${['-12-31', '-28', ''][date.split('-').length - 1]}`;

/** The day of a moment in the reader's own time zone, YYYY-MM-DD. The moment comes from who has a clock. */
export function localDay(moment: Date): string {
	const two = (n: number) => String(n).padStart(2, '0');
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
