/** The marks of a page and of the frames in it: each document draws its own. */
import type { Settings } from '../core/settings';
import type { ForcedColours } from './forced-colours';
import { isOnPage } from './frames';
import { createMarks, type Marks } from './marks';
import type { Mention } from './mention';

export interface PageMarks {
	/** Marks these mentions and no others, and may pause between two. */
	draw(chosen: ReadonlySet<Mention>, style: Settings['markStyle']): Generator<void>;
	/** Lights the mention whose card is open; null: none. */
	light(mention: Mention | null): void;
	/** Takes every trace away. */
	clear(): void;
}

export function createPageMarks(forced: ForcedColours): PageMarks {
	const all = new Map<Document, Marks>();
	/** Those that hold a mark, also where drawing was broken off. */
	const marked = new Set<Mention>();
	const marksOf = ({ startNode: { ownerDocument } }: Mention): Marks => {
		const known = all.get(ownerDocument) ?? createMarks(ownerDocument, forced);
		all.set(ownerDocument, known);
		return known;
	};
	const forgetLost = () => {
		for (const document of all.keys()) if (!isOnPage(document)) all.delete(document);
	};
	const unmark = (mention: Mention) => {
		// Its nodes may be gone, so they are not asked which document it was in.
		for (const marks of all.values()) if (mention.mark) marks.unmark(mention.mark);
		mention.mark = null;
		marked.delete(mention);
	};
	return {
		*draw(chosen, style) {
			forgetLost();
			for (const mention of marked) {
				if (chosen.has(mention)) continue;
				unmark(mention);
				yield;
			}
			for (const mention of chosen) {
				// What the page has taken away since will be gone from the list in a moment.
				if (mention.mark || !isOnPage(mention.startNode)) continue;
				marksOf(mention).mark(mention, style);
				marked.add(mention);
				yield;
			}
			for (const [document, marks] of all)
				marks.settle(style, function* () {
					for (const { mark } of chosen) if (mark?.startContainer.ownerDocument === document) yield mark;
				});
		},
		light(mention) {
			forgetLost();
			const lit = mention && isOnPage(mention.startNode) ? marksOf(mention) : null;
			for (const marks of all.values()) marks.light(marks === lit ? mention : null);
		},
		clear() {
			forgetLost();
			for (const marks of all.values()) marks.clear();
		},
	};
}
