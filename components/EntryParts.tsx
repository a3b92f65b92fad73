import type { Entry } from '../core/entry-schema';
import { Confusions } from './Confusions';
import { Contested } from './Contested';
import { Corrections } from './Corrections';
import { Figures } from './Figures';
import { Related, type RelatedTerm } from './Related';
import { Sources } from './Sources';
import { useTongue } from './say-context';
import { Timeline } from './Timeline';

interface EntryPartsProps {
	entry: Entry;
	/** Of the entry's texts. */
	language: string;
	related: readonly RelatedTerm[];
	articleDate: string | null;
	today: string;
	onRelated(id: string): void;
}

/** All below the headword of an opened entry; a part with nothing in it leaves itself out. */
export function EntryParts({ entry, language, related, articleDate, today, onRelated }: EntryPartsProps) {
	const { lang } = useTongue(language);
	return (
		<div class="parts">
			{entry.status.note && (
				<p class="status-note" lang={lang}>
					{entry.status.note}
				</p>
			)}
			<Corrections corrections={entry.corrections} today={today} />
			<div class="body" lang={lang}>
				<p>{entry.firstLine.text}</p>
				{entry.body.map(({ text }) => (
					<p key={text}>{text}</p>
				))}
			</div>
			<Timeline events={entry.timeline} reviewed={entry.reviewed} articleDate={articleDate} />
			<Figures figures={entry.figures} />
			<Confusions confusions={entry.confusions} lang={lang} />
			<Contested contested={entry.contested} />
			<Sources sources={entry.sources} />
			<Related related={related} lang={lang} onRelated={onRelated} />
		</div>
	);
}
