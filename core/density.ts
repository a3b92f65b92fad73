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
	const chosen = new Set<P>();
	/** Of each entry: the last section that has it. Sections come one after the other, so no earlier one is asked for again. */
	const seen = new Map<number, number>();
	for (const place of places) {
		if (place.quiet || place.link) continue;
		const section = density === 'section' ? place.section : 0;
		if (density !== 'every' && seen.get(place.entry) === section) continue;
		seen.set(place.entry, section);
		chosen.add(place);
	}
	return chosen;
}
