/** A status as a shape and words; the shape never travels without them. */
import { sayDate } from './dates';
import type { Category, Status } from './entry-schema';

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

/** Words before the date: with `since` known, and without. */
const WORDS: Record<Exclude<Status['state'], 'none'>, [dated: string, undated: string]> = {
	active: ['Active since', 'Active'],
	enacted: ['In force since', 'In force'],
	decided: ['Decided', 'Decided'],
	'partly-blocked': ['Partly blocked since', 'Partly in force'],
	paused: ['Paused since', 'Paused'],
	blocked: ['Blocked since', 'Blocked'],
	ended: ['Ended', 'Ended'],
	replaced: ['Replaced', 'Replaced'],
	announced: ['Announced', 'Announced'],
	proposed: ['Proposed', 'Proposed'],
};

/** Null where there is nothing that begins or ends: a word, a place, a person without an office. */
export function sayStatus(status: Status): { shape: StatusShape; words: string } | null {
	if (status.label) return { shape: SHAPES[status.state], words: status.label };
	if (status.state === 'none') return null;
	const [dated, undated] = WORDS[status.state];
	return { shape: SHAPES[status.state], words: status.since ? `${dated} ${sayDate(status.since)}` : undated };
}

const KINDS: Record<Category, string> = {
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
export const sayStatusOrKind = (status: Status, category: Category): { shape: StatusShape; words: string } =>
	sayStatus(status) ?? { shape: 'none', words: KINDS[category] };
