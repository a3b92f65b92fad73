import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../core/entry-schema';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import { EntryParts } from './EntryParts';
import { BackIcon } from './icons';
import type { RelatedTerm } from './Related';

export interface OpenEntry {
	entry: Entry;
	/** Of the entry's texts. */
	language: string;
	related: readonly RelatedTerm[];
}

interface EntryInPlaceProps extends OpenEntry {
	articleDate: string | null;
	today: string;
	/** Name of the tab that the entry covers. */
	backTo: string;
	onBack(): void;
	onRelated(id: string): void;
}

/** A whole entry inside the popup, in place of the list it was chosen from. */
export function EntryInPlace({ entry, language, related, articleDate, today, backTo, onBack, onRelated }: EntryInPlaceProps) {
	const headId = `head-${entry.id}`;
	const box = useRef<HTMLElement>(null);
	// The row that was pressed is gone: reading goes on at the headword, from the top.
	useLayoutEffect(() => {
		box.current?.parentElement?.scrollTo(0, 0);
		box.current?.querySelector('h2')?.focus({ preventScroll: true });
	}, [entry.id]);
	return (
		<article ref={box} class="in-place" aria-labelledby={headId}>
			<div class="bar">
				<button type="button" class="quiet back" onClick={onBack}>
					<BackIcon />
					{backTo}
				</button>
			</div>
			<div key={entry.id} class="entry">
				<CardHead entry={entry} language={language} headId={headId} />
				<EntryParts
					entry={entry}
					language={language}
					related={related}
					articleDate={articleDate}
					today={today}
					onRelated={onRelated}
				/>
			</div>
			<CardFoot reviewed={entry.reviewed} today={today} />
		</article>
	);
}
