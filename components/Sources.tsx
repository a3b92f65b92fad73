import { sayDate } from '../core/dates';
import type { Entry, Source } from '../core/entry-schema';
import { Part } from './Part';

const KINDS: readonly [kind: Source['kind'], heading: string][] = [
	['document', 'Documents'],
	['reporting', 'Reporting'],
	['tracker', 'Trackers'],
	['party', 'Parties to the dispute'],
];

/** Oldest first, undated last. */
const byDate = (a: Source, b: Source): number => (a.date ?? '9999').localeCompare(b.date ?? '9999');

export function Sources({ sources }: Pick<Entry, 'sources'>) {
	const all = Object.values(sources).sort(byDate);
	if (all.length === 0) return null;
	return (
		<Part name="sources" title="Sources">
			{KINDS.map(([kind, heading]) => (
				<Group key={kind} heading={heading} sources={all.filter((source) => source.kind === kind)} />
			))}
		</Part>
	);
}

function Group({ heading, sources }: { heading: string; sources: readonly Source[] }) {
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
							<span>{sayPublisher(source)}</span>
							<span>{source.date ? sayDate(source.date) : 'undated'}</span>
						</span>
					</li>
				))}
			</ul>
		</div>
	);
}

const sayPublisher = ({ publisher, reprintedBy }: Source): string =>
	reprintedBy ? `${publisher}, as reprinted by ${reprintedBy}` : publisher;
