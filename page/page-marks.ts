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
	/** Those that hold a mark, also where drawing was broken off; and in which document, for their nodes may be gone. */
	const marked = new Map<Mention, Document>();
	const marksOf = (document: Document): Marks => {
		const known = all.get(document) ?? createMarks(document, forced);
		all.set(document, known);
		return known;
	};
	const forgetLost = () => {
		for (const document of all.keys()) if (!isOnPage(document)) all.delete(document);
	};
	const unmark = (mention: Mention, document: Document) => {
		// Firefox lets nobody touch what is left of a frame that is gone.
		if (mention.mark && isOnPage(document)) all.get(document)?.unmark(mention.mark);
		mention.mark = null;
		marked.delete(mention);
	};
	const mark = (mention: Mention, style: Settings['markStyle']) => {
		const { ownerDocument } = mention.startNode;
		marksOf(ownerDocument).mark(mention, style);
		marked.set(mention, ownerDocument);
	};
	function* marksIn(document: Document): Generator<StaticRange> {
		for (const [mention, its] of marked) if (its === document && mention.mark) yield mention.mark;
	}
	return {
		*draw(chosen, style) {
			forgetLost();
			for (const [mention, document] of marked) {
				if (chosen.has(mention)) continue;
				unmark(mention, document);
				yield;
			}
			for (const mention of chosen) {
				// What the page has taken away since will be gone from the list in a moment.
				if (mention.mark || !isOnPage(mention.startNode)) continue;
				mark(mention, style);
				yield;
			}
			forgetLost();
			for (const [document, marks] of all) marks.settle(style, () => marksIn(document));
		},
		light(mention) {
			forgetLost();
			const lit = mention && isOnPage(mention.startNode) ? marksOf(mention.startNode.ownerDocument) : null;
			for (const marks of all.values()) marks.light(marks === lit ? mention : null);
		},
		clear() {
			forgetLost();
			for (const marks of all.values()) marks.clear();
		},
	};
}
