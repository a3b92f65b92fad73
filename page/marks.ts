/**
 * How marks are drawn: CSS Custom Highlights, so that the page's own nodes stay as they are.
 * Names are neutral, since the page's scripts can list them.
 */
import type { Settings } from '../core/settings';
import type { ForcedColours } from './forced-colours';
import { createMarkSheet, MARK, OPEN } from './mark-sheet';
import { type Mention, rangeOf } from './mention';
import { elementAround } from './shadows';

export interface Marks {
	/** Answers whether it was not drawn before. It is seen once that is settled. */
	mark(mention: Mention): boolean;
	unmark(mention: Mention): void;
	/** Puts right what the page, its colours or the reader's choice of style have changed since. */
	settle(style: Settings['markStyle']): void;
	/** Lights the mention whose card is open; null: none. */
	light(mention: Mention | null): void;
	/** Takes every trace away. */
	clear(): void;
}

/** Those of one document and its shadow roots. `style`: until they are settled in another. */
export function createMarks(document: Document, forced: ForcedColours, style: Settings['markStyle']): Marks {
	// Of the document's own window: a sheet can be adopted only where it was made, and each window has its own registry.
	const view = document.defaultView as Window & typeof globalThis;
	const registry = registryOf(view);
	const sheet = createMarkSheet(document);
	const marked = new view.Highlight();
	let lit: Mention | null = null;
	let opened: Highlight | null = null;
	/** Marks are drawn as highlights. */
	let drawn = !forced.matches;

	// A newer version's script may have put its own in the same place.
	const withdraw = (name: string, mine: Highlight | null) => {
		if (mine && registry.get(name) === mine) registry.delete(name);
	};
	const cover = (mention: Mention) => {
		for (const element of elementsOf(mention)) sheet.cover(element);
	};
	const light = (mention: Mention | null) => {
		lit = mention;
		withdraw(OPEN, opened);
		opened = mention && !forced.matches ? new view.Highlight(mention.range) : null;
		if (!mention || !opened) return;
		// A headline's mention is lit, though it is not marked.
		cover(mention);
		sheet.settle(style);
		opened.priority = 1;
		registry.set(OPEN, opened);
	};

	return {
		mark(mention) {
			if (marked.has(mention.range)) return false;
			cover(mention);
			if (!forced.matches) marked.add(mention.range);
			return true;
		},
		unmark: ({ range }) => void marked.delete(range),
		settle(wanted) {
			style = wanted;
			if (drawn === forced.matches) {
				drawn = !drawn;
				if (!drawn) marked.clear();
				light(lit);
			}
			if (marked.size === 0) return withdraw(MARK, marked);
			sheet.settle(wanted);
			if (registry.get(MARK) !== marked) registry.set(MARK, marked);
		},
		light,
		clear() {
			withdraw(MARK, marked);
			withdraw(OPEN, opened);
			sheet.release();
		},
	};
}

/** A term may stand in several: "<b>CBP</b> One". */
function* elementsOf(mention: Mention): Generator<Element> {
	const { startNode, endNode } = mention;
	const around = elementAround(startNode);
	if (around) yield around;
	if (startNode === endNode) return;
	const walker = startNode.ownerDocument.createTreeWalker(rangeOf(mention).commonAncestorContainer, NodeFilter.SHOW_TEXT);
	// The page may have moved one of them since.
	if (!walker.root.contains(startNode)) return;
	walker.currentNode = startNode;
	for (let node = walker.nextNode(); node; node = node === endNode ? null : walker.nextNode()) {
		const element = elementAround(node);
		if (element) yield element;
	}
}

/**
 * Its getter, asked for by name: `view.CSS.highlights` as it stands would answer with another window's registry in
 * Firefox, which remembers the getter of one window for all once a place in the code has run some ten times.
 */
function registryOf({ CSS: own }: typeof globalThis): HighlightRegistry {
	const getter = Object.getOwnPropertyDescriptor(own, 'highlights')?.get;
	return (getter ? getter.call(own) : own.highlights) as HighlightRegistry;
}
