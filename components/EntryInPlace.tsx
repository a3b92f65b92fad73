import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SaidEntry } from '../core/said-entry';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import { EntryParts } from './EntryParts';
import { BackIcon } from './icons';

interface EntryInPlaceProps {
	entry: SaidEntry;
	/** Name of the tab that the entry covers. */
	backTo: string;
	onBack(): void;
	onRelated(id: string): void;
}

/** A whole entry inside the popup, in place of the list it was chosen from. */
export function EntryInPlace({ entry, backTo, onBack, onRelated }: EntryInPlaceProps) {
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
				<CardHead entry={entry} headId={headId} />
				<EntryParts entry={entry} onRelated={onRelated} />
			</div>
			<CardFoot known={entry.known} />
		</article>
	);
}
