import type { Entry } from '../core/entry-schema';
import { Confusions } from './Confusions';
import { Contested } from './Contested';
import { Figures } from './Figures';
import { Related, type RelatedTerm } from './Related';
import { Sources } from './Sources';
import { Timeline } from './Timeline';

interface EntryPartsProps {
	entry: Entry;
	related: readonly RelatedTerm[];
	articleDate: string | null;
	onRelated(id: string): void;
}

/** All below the headword of an opened entry; a part with nothing in it leaves itself out. */
export const EntryParts = ({ entry, related, articleDate, onRelated }: EntryPartsProps) => (
	<div class="parts">
		<div class="body">
			<p>{entry.firstLine.text}</p>
			{entry.body.map(({ text }) => (
				<p key={text}>{text}</p>
			))}
		</div>
		<Timeline events={entry.timeline} reviewed={entry.reviewed} articleDate={articleDate} />
		<Figures figures={entry.figures} />
		<Confusions confusions={entry.confusions} />
		<Contested contested={entry.contested} />
		<Sources sources={entry.sources} />
		<Related related={related} onRelated={onRelated} />
	</div>
);
