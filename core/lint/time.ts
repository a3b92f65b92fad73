/** Dates that agree with each other: timeline, status, figures, and the day the entry is known until. */
import type { Category, Entry } from '../entry-schema';
import type { Found } from './house';

/** Kinds of entry that have a history, and how much of it a reader may expect. */
const HISTORIC: readonly Category[] = ['programme', 'policy', 'law', 'operation', 'court-case'];
const LEAST_EVENTS = 3;

const ENDING = /\b(?:ends|ended|closes|closed|terminat\w+|revok\w+|repeal\w*|rescind\w*|dissol\w+|expires|abolish\w*)\b/i;
const OPEN_STATES: readonly Entry['status']['state'][] = ['active', 'enacted', 'announced', 'proposed'];

export function timeProblems(entry: Entry): Found[] {
	return [...orderProblems(entry), ...statusProblems(entry), ...historyProblems(entry), ...reviewProblems(entry)];
}

function orderProblems({ timeline }: Entry): Found[] {
	return timeline.flatMap((event, i): Found[] => {
		const before = timeline[i - 1]?.date;
		// "2021-06" and "2021-06-11" may stand in either order.
		const fits = !before || before <= event.date || event.date.startsWith(before) || before.startsWith(event.date);
		return fits ? [] : [[`timeline[${i}].date`, `${event.date} stands after ${before}: put the events in order of time`]];
	});
}

function statusProblems({ status, timeline }: Entry): Found[] {
	const found: Found[] = [];
	if (status.since && !status.sources) found.push(['status.sources', 'a dated status needs its source: name it by its id']);
	if (status.since && timeline.length && !timeline.some((e) => e.date === status.since))
		found.push(['status.since', `${status.since} is not in the timeline: add the event, or correct the date`]);
	const last = timeline.at(-1);
	const ends = last && ENDING.test(last.text) && OPEN_STATES.includes(status.state);
	if (ends && !status.note && !status.label)
		found.push([
			'status.state',
			`is "${status.state}", but the last event says “${last.text}”: correct it, or say in status.note why`,
		]);
	return found;
}

function historyProblems({ category, timeline, fewEvents }: Entry): Found[] {
	if (!HISTORIC.includes(category)) return [];
	const few = timeline.length < LEAST_EVENTS;
	if (few && !fewEvents)
		return [['timeline', `events in it: ${timeline.length}. Find ${LEAST_EVENTS}, or say in "fewEvents" why not`]];
	return !few && fewEvents ? [['fewEvents', `is not needed, the timeline has enough: take it out`]] : [];
}

function reviewProblems({ reviewed, timeline, figures, corrections }: Entry): Found[] {
	const later = (date: string) => date.slice(0, reviewed.length) > reviewed;
	const found: Found[] = timeline
		.filter(({ date }) => later(date))
		.map(({ date }) => ['timeline', `${date} is later than "reviewed" (${reviewed})`]);
	for (const [i, { asOf, value }] of figures.entries()) {
		if (later(asOf)) found.push([`figures[${i}].asOf`, `is later than "reviewed" (${reviewed})`]);
		if (Array.isArray(value) && value[0] >= value[1]) found.push([`figures[${i}].value`, 'write the lower number first']);
	}
	for (const [i, { date }] of corrections.entries()) {
		const before = corrections[i - 1]?.date;
		if (before && before > date) found.push([`corrections[${i}].date`, `${date} stands after ${before}: oldest first`]);
	}
	return found;
}
