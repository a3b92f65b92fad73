import type { SaidEntry } from '../core/said-entry';
import { Confusions } from './Confusions';
import { Contested } from './Contested';
import { Corrections } from './Corrections';
import { Figures } from './Figures';
import { Related } from './Related';
import { Sources } from './Sources';
import { useTongue } from './say-context';
import { Timeline } from './Timeline';

interface EntryPartsProps {
	entry: SaidEntry;
	onRelated(id: string): void;
}

/** All below the headword of an opened entry; a part with nothing in it leaves itself out. */
export function EntryParts({ entry, onRelated }: EntryPartsProps) {
	const { lang } = useTongue(entry.language);
	return (
		<div class="parts">
			{entry.statusNote && (
				<p class="status-note" lang={lang}>
					{entry.statusNote}
				</p>
			)}
			<Corrections corrections={entry.corrections} />
			<div class="body" lang={lang}>
				{[entry.firstLine, ...entry.body].map((text) => (
					<p key={text}>{text}</p>
				))}
			</div>
			<Timeline timeline={entry.timeline} />
			<Figures figures={entry.figures} />
			<Confusions confusions={entry.confusions} lang={lang} />
			<Contested contested={entry.contested} />
			<Sources sources={entry.sources} />
			<Related related={entry.related} lang={lang} onRelated={onRelated} />
		</div>
	);
}
