/** Which mentions are marked: the reader's choice of density, and never in headlines or links. */
import type { Settings } from './settings';

export interface Place {
	/** Index of the entry. */
	entry: number;
	/** In a headline or byline. */
	quiet: boolean;
	link: boolean;
	/** Counts the headings before it. */
	section: number;
}

/** `places` in document order; answers which of them to mark. */
export function chooseMarks<P extends Place>(places: readonly P[], density: Settings['density']): Set<P> {
	const seen = new Set<string>();
	const chosen = new Set<P>();
	for (const place of places) {
		if (place.quiet || place.link) continue;
		const key = density === 'section' ? `${place.section}:${place.entry}` : `${place.entry}`;
		if (density !== 'every' && seen.has(key)) continue;
		seen.add(key);
		chosen.add(place);
	}
	return chosen;
}
