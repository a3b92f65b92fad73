/**
 * An entry as it is read: all of it in words, in order, on a day, beside an article or none. Said where the entries
 * are, so that a page gets nothing but what it shows.
 */
import { recentCorrections } from './corrections';
import { sayDate } from './dates';
import type { Contested, Entry } from './entry-schema';
import type { EntryWithRelated, RelatedTerm } from './glossary';
import { sayKnownUntil } from './known-until';
import { type Say, sayCount } from './say';
import { groupFigures, type SaidFigure } from './say-figure';
import { groupSources, older, type SourceGroup, sayDateIfAny } from './say-sources';
import { type SaidTimeline, type Since, saySince, sayTimeline } from './say-timeline';
import { type StatusShape, sayStatus } from './status-words';

/** By whom, when and beside what it is read. Days are YYYY-MM-DD. */
export interface Reading {
	say: Say;
	today: string;
	/** Null where the page states none. */
	articleDate: string | null;
}

export interface SaidEntry {
	id: string;
	term: string;
	/** Empty where it has none. */
	abbreviation: string;
	kind: string;
	/** Of headword, kind, status, first line, body and confusions. */
	language: string;
	status: { shape: StatusShape; words: string } | null;
	statusNote: string;
	firstLine: string;
	body: string[];
	corrections: { title: string; text: string }[];
	since: Since | null;
	timeline: SaidTimeline;
	figures: { title: string; figures: SaidFigure[] }[];
	confusions: string[];
	contested: { question: string; sides: { who: string; text: string; date: string }[] }[];
	sources: SourceGroup[];
	sourceCount: string;
	known: { words: string; old: boolean };
	related: RelatedTerm[];
}

export function sayEntry({ entry, language, related }: EntryWithRelated, { say, today, articleDate }: Reading): SaidEntry {
	const [abbreviation = ''] = entry.abbreviations;
	return {
		id: entry.id,
		term: entry.term,
		abbreviation: abbreviation === entry.term ? '' : abbreviation,
		kind: entry.kind,
		language,
		status: sayStatus(entry.status, say),
		statusNote: entry.status.note ?? '',
		firstLine: entry.firstLine.text,
		body: textsOf(entry.body),
		corrections: recentCorrections(entry.corrections, today).map(({ date, text }) => ({
			title: say('Corrected {date}', { date: sayDate(date, say) }),
			text,
		})),
		since: saySince(entry, articleDate, say),
		timeline: sayTimeline(entry, articleDate, say),
		figures: groupFigures(entry.figures).map(({ asOf, figures }) => ({
			title: say('As of {date}', { date: sayDate(asOf, say) }),
			figures,
		})),
		confusions: textsOf(entry.confusions),
		contested: entry.contested.map((question) => sayContested(question, say)),
		sources: groupSources(entry.sources, say),
		sourceCount: sayCount(say, Object.keys(entry.sources).length, '1 source', '{n} sources'),
		known: sayKnownUntil(entry.reviewed, today, say),
		related,
	};
}

const sayContested = ({ question, sides }: Contested, say: Say): SaidEntry['contested'][number] => ({
	question,
	sides: [...sides].sort(older).map(({ who, text, date }) => ({ who, text, date: sayDateIfAny(date, say) })),
});

const textsOf = (paragraphs: Entry['body']): string[] => paragraphs.map(({ text }) => text);
