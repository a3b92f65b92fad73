/** What was reviewed long ago, by category: what an editor should read again first. */
import { daysBetween, lastDay } from '../core/dates';
import type { Entry } from '../core/entry-schema';

/** Lines of text. `days`: what was known until longer ago than this; `today`: YYYY-MM-DD. */
export function staleReport(entries: readonly Entry[], days: number, today: string): string[] {
	const stale = entries
		.map(({ id, term, category, reviewed }) => ({ id, term, category, reviewed, age: daysBetween(lastDay(reviewed), today) }))
		.filter(({ age }) => age > days)
		.sort((a, b) => b.age - a.age || a.id.localeCompare(b.id));
	const categories = [...new Set(stale.map(({ category }) => category))].sort();
	return [
		`${stale.length} of ${entries.length} entries are known until more than ${days} days before ${today}.`,
		...categories.flatMap((category) => {
			const those = stale.filter((entry) => entry.category === category);
			return ['', `${category} (${those.length})`, ...those.map(line)];
		}),
	];
}

const line = ({ id, term, reviewed, age }: Pick<Entry, 'id' | 'term' | 'reviewed'> & { age: number }): string =>
	`  ${reviewed.padEnd(10)}  ${String(age).padStart(5)} days  ${id}${term.toLowerCase() === id.replaceAll('-', ' ') ? '' : `  (${term})`}`;
