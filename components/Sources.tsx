import { sayDate } from '../core/dates';
import type { Entry, Source } from '../core/entry-schema';
import type { Say } from '../core/say';
import { Part } from './Part';
import { useSay } from './say-context';

export const SOURCE_KINDS: readonly [kind: Source['kind'], heading: string][] = [
	['document', 'Documents'],
	['reporting', 'Reporting'],
	['tracker', 'Trackers'],
	['party', 'Parties to the dispute'],
];

/** Oldest first, undated last. */
const byDate = (a: Source, b: Source): number => (a.date ?? '9999').localeCompare(b.date ?? '9999');

export function Sources({ sources }: Pick<Entry, 'sources'>) {
	const say = useSay();
	const all = Object.values(sources).sort(byDate);
	if (all.length === 0) return null;
	return (
		<Part name="sources" title={say('Sources')}>
			{SOURCE_KINDS.map(([kind, heading]) => (
				<Group key={kind} heading={say(heading)} sources={all.filter((source) => source.kind === kind)} />
			))}
		</Part>
	);
}

function Group({ heading, sources }: { heading: string; sources: readonly Source[] }) {
	const say = useSay();
	if (sources.length === 0) return null;
	return (
		<div class="group">
			<h4 class="tier">{heading}</h4>
			<ul class="sources">
				{sources.map((source) => (
					<li key={source.address + source.title}>
						<a href={source.address} target="_blank" rel="noopener noreferrer">
							{source.title}
						</a>
						<span class="note">
							<span>{sayPublisher(source, say)}</span>
							<span>{source.date ? sayDate(source.date, say) : say('undated')}</span>
						</span>
					</li>
				))}
			</ul>
		</div>
	);
}

function sayPublisher({ publisher, reprintedBy, reportedBy }: Source, say: Say): string {
	if (reprintedBy) return say('{publisher}, as reprinted by {site}', { publisher, site: reprintedBy });
	return reportedBy ? say('{publisher}, as reported by {site}', { publisher, site: reportedBy }) : publisher;
}
