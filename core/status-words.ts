/** A status as a shape and words; the shape never travels without them. */
import { sayDate } from './dates';
import type { Category, Status } from './entry-schema';
import type { Say } from './say';

export type StatusShape = 'full' | 'half' | 'paused' | 'ring' | 'dashed' | 'none';

const SHAPES: Record<Status['state'], StatusShape> = {
	active: 'full',
	enacted: 'full',
	decided: 'full',
	'partly-blocked': 'half',
	paused: 'paused',
	blocked: 'paused',
	ended: 'ring',
	replaced: 'ring',
	announced: 'dashed',
	proposed: 'half',
	none: 'none',
};

/** With `since` known, and without. */
export const STATUS_WORDS: Record<Exclude<Status['state'], 'none'>, [dated: string, undated: string]> = {
	active: ['Active since {date}', 'Active'],
	enacted: ['In force since {date}', 'In force'],
	decided: ['Decided {date}', 'Decided'],
	'partly-blocked': ['Partly blocked since {date}', 'Partly in force'],
	paused: ['Paused since {date}', 'Paused'],
	blocked: ['Blocked since {date}', 'Blocked'],
	ended: ['Ended {date}', 'Ended'],
	replaced: ['Replaced {date}', 'Replaced'],
	announced: ['Announced {date}', 'Announced'],
	proposed: ['Proposed {date}', 'Proposed'],
};

/** Null where there is nothing that begins or ends: a word, a place, a person without an office. */
export function sayStatus(status: Status, say: Say): { shape: StatusShape; words: string } | null {
	if (status.label) return { shape: SHAPES[status.state], words: status.label };
	if (status.state === 'none') return null;
	const [dated, undated] = STATUS_WORDS[status.state];
	return { shape: SHAPES[status.state], words: status.since ? say(dated, { date: sayDate(status.since, say) }) : say(undated) };
}

export const CATEGORY_WORDS: Record<Category, string> = {
	agency: 'Agency',
	unit: 'Unit',
	'armed-group': 'Armed group',
	'international-body': 'International body',
	law: 'Law',
	policy: 'Policy',
	'court-case': 'Court case',
	programme: 'Programme',
	app: 'App',
	operation: 'Operation',
	place: 'Place',
	statistic: 'Statistic',
	concept: 'Concept',
	person: 'Person',
};

/** What a list row says under the headword: the status, else the kind of thing. */
export const sayStatusOrKind = (status: Status, category: Category, say: Say): { shape: StatusShape; words: string } =>
	sayStatus(status, say) ?? { shape: 'none', words: say(CATEGORY_WORDS[category]) };
