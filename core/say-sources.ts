/** The sources of an entry in words: grouped by kind, each with publisher and date. */
import { sayDate } from './dates';
import type { Entry, Source } from './entry-schema';
import type { Say } from './say';

export const SOURCE_KINDS: readonly [kind: Source['kind'], heading: string][] = [
	['document', 'Documents'],
	['reporting', 'Reporting'],
	['tracker', 'Trackers'],
	['party', 'Parties to the dispute'],
];

export interface SaidSource {
	title: string;
	address: string;
	publisher: string;
	date: string;
}

export interface SourceGroup {
	heading: string;
	sources: SaidSource[];
}

/** Oldest first, undated last: never first by merit. */
export const older = (a: { date?: string | undefined }, b: { date?: string | undefined }): number =>
	(a.date ?? '9999').localeCompare(b.date ?? '9999');

export const sayDateIfAny = (date: string | undefined, say: Say): string => (date ? sayDate(date, say) : say('undated'));

/** Only kinds of which there is a source. */
export function groupSources(sources: Entry['sources'], say: Say): SourceGroup[] {
	const all = Object.values(sources).sort(older);
	return SOURCE_KINDS.map(([kind, heading]) => ({
		heading: say(heading),
		sources: all.filter((source) => source.kind === kind).map((source) => saySource(source, say)),
	})).filter((group) => group.sources.length > 0);
}

const saySource = (source: Source, say: Say): SaidSource => ({
	title: source.title,
	address: source.address,
	publisher: sayPublisher(source, say),
	date: sayDateIfAny(source.date, say),
});

function sayPublisher({ publisher, reprintedBy, reportedBy }: Source, say: Say): string {
	if (reprintedBy) return say('{publisher}, as reprinted by {site}', { publisher, site: reprintedBy });
	return reportedBy ? say('{publisher}, as reported by {site}', { publisher, site: reportedBy }) : publisher;
}
