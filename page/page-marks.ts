/** The marks of a page and of the frames in it: each document draws its own. */
import type { Settings } from '../core/settings';
import type { ForcedColours } from './forced-colours';
import { isOnPage } from './frames';
import { createMarks, type Marks } from './marks';
import type { Mention } from './mention';
import { inStrides } from './slices';

export interface PageMarks {
	/** Marks these mentions and no others, and may pause after each. */
	draw(chosen: readonly Mention[], style: Settings['markStyle']): Generator<void>;
	/** Lights the mention whose card is open; null: none. */
	light(mention: Mention | null): void;
	/** Takes every trace away. */
	clear(): void;
}

/** `marked` is called with each that is newly marked. */
export function createPageMarks(forced: ForcedColours, marked: (mention: Mention) => void): PageMarks {
	const all = new Map<Document, Marks>();
	/** Those that may be marked: where drawing was broken off, not all are. */
	let held: readonly Mention[] = [];
	/** Of the last drawing. */
	let style: Settings['markStyle'] = 'dotted';
	const marksOf = (document: Document): Marks => {
		const known = all.get(document) ?? createMarks(document, forced, style);
		all.set(document, known);
		return known;
	};
	const forgetLost = () => {
		for (const document of all.keys()) if (!isOnPage(document)) all.delete(document);
	};
	/** Takes away the marks of those that are not chosen. */
	function* thin(chosen: readonly Mention[]): Generator<void> {
		if (held.length === 0) return;
		const kept = new Set<Mention>();
		yield* inStrides(chosen, (mention) => kept.add(mention));
		for (const mention of held) {
			if (!kept.has(mention)) all.get(mention.startNode.ownerDocument)?.unmark(mention);
			yield;
		}
	}
	return {
		*draw(chosen, wanted) {
			style = wanted;
			forgetLost();
			yield* thin(chosen);
			held = chosen;
			for (const mention of chosen) {
				const { startNode } = mention;
				if (!isOnPage(startNode)) {
					// Gone from the list in a moment, or put back: then it is marked anew, for its shadow root has lost the sheet.
					all.get(startNode.ownerDocument)?.unmark(mention);
				} else if (marksOf(startNode.ownerDocument).mark(mention)) marked(mention);
				yield;
			}
			forgetLost();
			for (const marks of all.values()) marks.settle(wanted);
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
