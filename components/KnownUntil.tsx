import { daysBetween, sayDate } from '../core/dates';

/** Days after which the reader is told plainly how old an entry is. */
const OLD = 120;

/** A month or a year counts to its end: an entry is not called older than it is. */
const lastDay = (date: string): string => `${date}${['-12-31', '-28', ''][date.split('-').length - 1]}`;

const age = (reviewed: string, today: string): number => daysBetween(lastDay(reviewed), today);

export const isOld = (reviewed: string, today: string): boolean => age(reviewed, today) > OLD;

/** Days while they say something, then months, then years. */
function sayAge(days: number): string {
	if (days < 180) return `${days} days`;
	return days < 730 ? `${Math.floor(days / 30.44)} months` : `${Math.floor(days / 365.25)} years`;
}

export function KnownUntil({ reviewed, today }: { reviewed: string; today: string }) {
	const known = `Known until ${sayDate(reviewed)}`;
	if (!isOld(reviewed, today)) return <span>{known}</span>;
	return <span class="old">{`${known}, ${sayAge(age(reviewed, today))} ago`}</span>;
}
