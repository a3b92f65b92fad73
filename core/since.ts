/** What came before an article and what has changed since: split, counted, and placed on a line. No clock. */
import { isAfter } from './dates';
import type { TimelineEvent } from './entry-schema';
import { type Say, sayCount } from './say';

const byDate = (a: { date: string }, b: { date: string }): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

/** Oldest first. Without an article's date everything stands before. */
export function splitEvents(
	events: readonly TimelineEvent[],
	article: string | null,
): { before: TimelineEvent[]; after: TimelineEvent[] } {
	const sorted = [...events].sort(byDate);
	if (article === null) return { before: sorted, after: [] };
	return {
		before: sorted.filter((event) => !isAfter(event.date, article)),
		after: sorted.filter((event) => isAfter(event.date, article)),
	};
}

/**
 * How many of an entry's dated events came after an article. Null where that cannot be said: nothing of the entry is
 * dated, or what is known of it ends before the article.
 */
export function changesSince(dates: readonly string[], reviewed: string, article: string): number | null {
	const after = dates.filter((date) => isAfter(date, article)).length;
	const known = dates.length > 0 && isAfter(reviewed, article);
	return after > 0 || known ? after : null;
}

/** "3 changes", "1 change", "no change". */
export const sayChanges = (count: number, say: Say): string =>
	count === 0 ? say('no change') : sayCount(say, count, '1 change', '{n} changes');

export interface Strip {
	/** Positions are shares of the width, 0 to 1. */
	ticks: { at: number; after: boolean }[];
	article: number;
}

/** px: clear of the ends, between two ticks, and between a tick and the diamond, which is wider. */
const INSET = 5;
const TICK_GAP = 4;
const DIAMOND_GAP = 8;

/**
 * Events and the article on one line from the first of them to the day the entry is known until.
 * A partial date stands at the start of its month or year, where `isAfter` also puts it.
 */
export function strip(dates: readonly string[], article: string, until: string, width: number): Strip {
	const sorted = [...dates].sort();
	const before = sorted.filter((date) => !isAfter(date, article));
	const times = [...before, article, ...sorted.slice(before.length)].map((date) => Date.parse(date));
	const gaps = times.slice(1).map((_, i) => (i === before.length - 1 || i === before.length ? DIAMOND_GAP : TICK_GAP));
	const places = spread(onLine(times, Date.parse(until), width), gaps, width).map((x) => x / width);
	return {
		ticks: places.flatMap((at, i) => (i === before.length ? [] : [{ at, after: i > before.length }])),
		article: places[before.length] ?? 0,
	};
}

/** Times, oldest first, as px on a line that ends at `until` or at the last of them. */
function onLine(times: readonly number[], until: number, width: number): number[] {
	const first = times[0] ?? until;
	const span = Math.max(until, times.at(-1) ?? until) - first || 1;
	return times.map((time) => INSET + ((time - first) / span) * (width - 2 * INSET));
}

/** Keeps neighbours apart: pushed towards the end, then back from it. Where all cannot fit, the gaps shrink alike. */
function spread(places: readonly number[], gaps: readonly number[], width: number): number[] {
	const needed = gaps.reduce((sum, gap) => sum + gap, 0);
	const share = Math.min(1, (width - 2 * INSET) / Math.max(needed, 1));
	const spaced = [...places];
	for (let i = 1; i < spaced.length; i++) {
		spaced[i] = Math.max(spaced[i] ?? 0, (spaced[i - 1] ?? 0) + (gaps[i - 1] ?? 0) * share);
	}
	let limit = width - INSET;
	for (let i = spaced.length - 1; i >= 0; i--) {
		spaced[i] = Math.min(spaced[i] ?? 0, limit);
		limit = (spaced[i] ?? 0) - (gaps[i - 1] ?? 0) * share;
	}
	return spaced;
}
