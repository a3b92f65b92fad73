import { daysBetween, lastDay, sayDate } from '../core/dates';
import type { Say } from '../core/say';
import { useSay } from './say-context';

/** Days after which the reader is told plainly how old an entry is. */
const OLD = 120;

const age = (reviewed: string, today: string): number => daysBetween(lastDay(reviewed), today);

export const isOld = (reviewed: string, today: string): boolean => age(reviewed, today) > OLD;

/** Days while they say something, then months, then years. */
function sayAge(days: number, say: Say): string {
	if (days < 180) return say('{n} days', { n: days });
	if (days < 730) return say('{n} months', { n: Math.floor(days / 30.44) });
	return say('{n} years', { n: Math.floor(days / 365.25) });
}

export function KnownUntil({ reviewed, today }: { reviewed: string; today: string }) {
	const say = useSay();
	const date = sayDate(reviewed, say);
	if (!isOld(reviewed, today)) return <span>{say('Known until {date}', { date })}</span>;
	return <span class="old">{say('Known until {date}, {age} ago', { date, age: sayAge(age(reviewed, today), say) })}</span>;
}
