/** An entry's events beside an article: one list with the article in its place, and what came since in short. */
import { sayDate } from './dates';
import type { Entry } from './entry-schema';
import type { Say } from './say';
import { changesSince, type Strip, sayChanges, splitEvents, strip } from './since';

export interface TimelineRow {
	place: 'before' | 'here' | 'after';
	/** As a machine reads it: 2021, 2021-06 or 2021-06-11. */
	date: string;
	said: string;
	text: string;
}

export interface SaidTimeline {
	/** Null without an article's date, and where nothing can be said. */
	changes: string | null;
	rows: TimelineRow[];
}

/** px of text on the narrowest card: what the strip has to share out. */
const TEXT_WIDTH = 288;

export function sayTimeline({ timeline, reviewed }: Entry, articleDate: string | null, say: Say): SaidTimeline {
	if (timeline.length === 0) return { changes: null, rows: [] };
	const { before, after } = splitEvents(timeline, articleDate);
	const row = (place: TimelineRow['place'], date: string, text: string) => ({ place, date, said: sayDate(date, say), text });
	const changes = articleDate && changesSince(datesOf(timeline), reviewed, articleDate);
	return {
		changes: typeof changes === 'number' ? sayChanges(changes, say) : null,
		rows: [
			...before.map(({ date, text }) => row('before', date, text)),
			...(articleDate ? [row('here', articleDate, say('This article'))] : []),
			...after.map(({ date, text }) => row('after', date, text)),
		],
	};
}

export interface Since {
	words: string;
	/** Null where nothing has changed. */
	strip: Strip | null;
}

/** Null where nothing can be said. */
export function saySince({ timeline, reviewed }: Entry, articleDate: string | null, say: Say): Since | null {
	if (articleDate === null) return null;
	const dates = datesOf(timeline);
	const changes = changesSince(dates, reviewed, articleDate);
	if (changes === null) return null;
	if (changes === 0) return { words: say('no change on record'), strip: null };
	return { words: sayChanges(changes, say), strip: strip(dates, articleDate, reviewed, TEXT_WIDTH) };
}

const datesOf = (timeline: Entry['timeline']): string[] => timeline.map(({ date }) => date);
