/**
 * How marks are drawn: CSS Custom Highlights, so that the page's own nodes stay as they are.
 * Names are neutral, since the page's scripts can list them.
 */
import type { Settings } from '../core/settings';
import type { ForcedColours } from './forced-colours';
import { createMarkSheet, MARK, OPEN } from './mark-sheet';
import type { Mention } from './mention';
import type { Tree } from './tree-search';

export interface Marks {
	/** Answers whether it was not drawn before. */
	mark(mention: Mention, style: Settings['markStyle']): boolean;
	unmark(mention: Mention): void;
	/** Puts right what the page, its colours or the reader's choice of style have changed since. */
	settle(style: Settings['markStyle']): void;
	/** Lights the mention whose card is open; null: none. */
	light(mention: Mention | null): void;
	/** Takes every trace away. */
	clear(): void;
}

/** Those of one document and its shadow roots. */
export function createMarks(document: Document, forced: ForcedColours): Marks {
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
	const light = (mention: Mention | null) => {
		lit = mention;
		withdraw(OPEN, opened);
		opened = mention && !forced.matches ? new view.Highlight(mention.range) : null;
		if (!opened) return;
		opened.priority = 1;
		registry.set(OPEN, opened);
	};

	return {
		mark({ range, startNode }, style) {
			if (marked.has(range)) return false;
			sheet.adoptIn(startNode.getRootNode() as Tree, style);
			if (!forced.matches) marked.add(range);
			return true;
		},
		unmark: ({ range }) => void marked.delete(range),
		settle(style) {
			if (drawn === forced.matches) {
				drawn = !drawn;
				if (!drawn) marked.clear();
				light(lit);
			}
			if (marked.size === 0) return withdraw(MARK, marked);
			sheet.settle(style);
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

/**
 * Its getter, asked for by name: `view.CSS.highlights` as it stands would answer with another window's registry in
 * Firefox, which remembers the getter of one window for all once a place in the code has run some ten times.
 */
function registryOf({ CSS: own }: typeof globalThis): HighlightRegistry {
	const getter = Object.getOwnPropertyDescriptor(own, 'highlights')?.get;
	return (getter ? getter.call(own) : own.highlights) as HighlightRegistry;
}
