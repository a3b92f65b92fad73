/** Which mentions are marked: the reader's choice of density, and never in headlines or links. */
import type { Settings } from './settings';

export interface Placed {
	/** Index of the entry. */
	entry: number;
	/** In a headline or byline. */
	quiet: boolean;
	link: boolean;
}

export interface Choice<P> {
	/** One after the other, in document order. `section` counts the headings before it. */
	take(place: P, what: Placed, section: number): void;
	/** Those to mark, in document order. */
	readonly marked: readonly P[];
	/** Each entry once: where it is marked first, or where it stands first if it is marked nowhere. In document order. */
	terms(): P[];
}

export function createChoice<P>(density: Settings['density']): Choice<P> {
	const marked: P[] = [];
	/** Of each entry: the last section that marks it. Sections come one after the other, so no earlier one is asked for again. */
	const sections = new Map<number, number>();
	const terms = new Map<number, P>();
	const isChosen = ({ entry, quiet, link }: Placed, section: number): boolean => {
		if (quiet || link) return false;
		const here = density === 'section' ? section : 0;
		if (density !== 'every' && sections.get(entry) === here) return false;
		sections.set(entry, here);
		return true;
	};
	return {
		take(place, what, section) {
			const { entry } = what;
			const isFirst = !sections.has(entry);
			if (!isChosen(what, section)) {
				if (!terms.has(entry)) terms.set(entry, place);
				return;
			}
			marked.push(place);
			if (!isFirst) return;
			// It comes after all that were met since its first mention.
			terms.delete(entry);
			terms.set(entry, place);
		},
		marked,
		terms: () => [...terms.values()],
	};
}
