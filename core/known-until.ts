/** Until when an entry is known, and how long ago that is once it is long ago. */
import { daysBetween, lastDay, sayDate } from './dates';
import type { Say } from './say';

/** Days after which the reader is told plainly how old an entry is. */
const OLD = 120;

export function sayKnownUntil(reviewed: string, today: string, say: Say): { words: string; old: boolean } {
	const date = sayDate(reviewed, say);
	const age = daysBetween(lastDay(reviewed), today);
	if (age <= OLD) return { words: say('Known until {date}', { date }), old: false };
	return { words: say('Known until {date}, {age} ago', { date, age: sayAge(age, say) }), old: true };
}

/** Days while they say something, then months, then years. */
function sayAge(days: number, say: Say): string {
	if (days < 180) return say('{n} days', { n: days });
	if (days < 730) return say('{n} months', { n: Math.floor(days / 30.44) });
	return say('{n} years', { n: Math.floor(days / 365.25) });
}
