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

export interface Choice<P> {
	/** One after the other, in document order. */
	take(place: P): void;
	/** Those to mark, in document order. */
	readonly marked: ReadonlySet<P>;
	/** Each entry once: where it is marked first, or where it stands first if it is marked nowhere. In document order. */
	terms(): P[];
}

export function createChoice<P extends Place>(density: Settings['density']): Choice<P> {
	const marked = new Set<P>();
	/** Of each entry: the last section that marks it. Sections come one after the other, so no earlier one is asked for again. */
	const sections = new Map<number, number>();
	const terms = new Map<number, P>();
	const isChosen = ({ entry, quiet, link, section }: P): boolean => {
		if (quiet || link) return false;
		const here = density === 'section' ? section : 0;
		if (density !== 'every' && sections.get(entry) === here) return false;
		sections.set(entry, here);
		return true;
	};
	return {
		take(place) {
			const isFirst = !sections.has(place.entry);
			if (!isChosen(place)) {
				if (!terms.has(place.entry)) terms.set(place.entry, place);
				return;
			}
			marked.add(place);
			if (!isFirst) return;
			// It comes after all that were met since its first mention.
			terms.delete(place.entry);
			terms.set(place.entry, place);
		},
		marked,
		terms: () => [...terms.values()],
	};
}
