/**
 * How marks are drawn: CSS Custom Highlights, so that the page's own nodes stay as they are.
 * Names are neutral, since the page's scripts can list them.
 */
import type { Settings } from '../core/settings';
import type { Mention } from './mention';
import type { Tree } from './tree-search';

const MARK = 'border-gloss';
const OPEN = 'border-gloss-open';

// Shares of the text's own colour, so a mark fits any page: at 60 % the dots keep 3:1 on usual pairings.
const STYLES: Record<Settings['markStyle'], string> = {
	dotted:
		'text-decoration: underline dotted color-mix(in srgb, currentColor 60%, transparent) 1.5px; text-underline-offset: .22em;',
	solid: 'text-decoration: underline solid color-mix(in srgb, currentColor 60%, transparent) 1px; text-underline-offset: .26em;',
	tint: 'background-color: color-mix(in srgb, currentColor 11%, transparent);',
};
const OPEN_STYLE =
	'text-decoration: underline solid currentColor 1.5px; text-underline-offset: .22em; background-color: color-mix(in srgb, currentColor 10%, transparent);';

// Firefox rounds the thickness of an underline down, and dots of one pixel are lost.
const ROUNDED_DOWN = `@supports (-moz-appearance: none) { ::highlight(${MARK}) { text-decoration-thickness: 2px; } }`;

const sheetText = (style: Settings['markStyle']): string =>
	`@media screen { ::highlight(${MARK}) { ${STYLES[style]} } ::highlight(${OPEN}) { ${OPEN_STYLE} } ${style === 'dotted' ? ROUNDED_DOWN : ''} }`;

/** Told by its rules, since the script that made it may be gone. */
export const isOurSheet = (sheet: CSSStyleSheet): boolean =>
	[...sheet.cssRules].some((rule) => rule.cssText.includes(`::highlight(${MARK})`));

export interface Marks {
	/** Draws these mentions and no others. */
	draw(mentions: Iterable<Mention>, style: Settings['markStyle']): void;
	/** Lights the mention whose card is open; null: none. */
	light(mention: Mention | null): void;
	/** Takes every trace away. */
	clear(): void;
}

/** Chromium paints highlights as a selection in forced colours: there the overlay draws instead (page/overlay.ts). Made once, since the browser reads the query each time. */
export const forcedColours = (document: Document): MediaQueryList =>
	(document.defaultView as Window).matchMedia('(forced-colors: active)');

/** Those of one document and its shadow roots. */
export function createMarks(document: Document, forced: Pick<MediaQueryList, 'matches'>): Marks {
	// Of the document's own window: a sheet can be adopted only where it was made, and each window has its own registry.
	const view = document.defaultView as Window & typeof globalThis;
	const sheet = new view.CSSStyleSheet();
	const highlights = registryOf(view);
	let styled: Settings['markStyle'] | null = null;
	/** Ours of each name: a newer version's script may have put its own in the same place. */
	const drawn = new Map<string, { highlight: Highlight; ranges: readonly StaticRange[] }>();

	/** A new highlight has the browser paint all of them again, so one that says the same stays. */
	const register = (name: string, ranges: readonly StaticRange[], priority: number) => {
		const before = drawn.get(name);
		if (before && highlights.get(name) === before.highlight && isSame(before.ranges, ranges)) return;
		const highlight = new view.Highlight(...ranges);
		highlight.priority = priority;
		drawn.set(name, { highlight, ranges });
		highlights.set(name, highlight);
	};
	const withdraw = (name: string) => {
		const mine = drawn.get(name)?.highlight;
		if (mine && highlights.get(name) === mine) highlights.delete(name);
		drawn.delete(name);
	};

	/** The document and the shadow roots that marks stand in: a rule of the one says nothing in the other. */
	const styledTrees = new Set<Tree>();
	const release = (tree: Tree) => {
		tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((other) => other !== sheet);
		styledTrees.delete(tree);
	};
	const adopt = (style: Settings['markStyle'], trees: Iterable<Tree>) => {
		if (styled !== style) sheet.replaceSync(sheetText(style));
		styled = style;
		for (const tree of styledTrees) if (!tree.isConnected) release(tree);
		for (const tree of trees) {
			const sheets = [...tree.adoptedStyleSheets];
			// An older version may have left its own; some pages replace the list as a whole.
			const others = styledTrees.has(tree) ? sheets : sheets.filter((other) => !isOurSheet(other));
			if (!others.includes(sheet)) tree.adoptedStyleSheets = [...others, sheet];
			styledTrees.add(tree);
		}
	};

	return {
		draw(mentions, style) {
			const drawable = forced.matches ? [] : [...mentions];
			if (!drawable.length) {
				withdraw(MARK);
				return;
			}
			adopt(style, new Set([document, ...drawable.map((m) => m.startNode.getRootNode() as Tree)]));
			register(MARK, drawable.map(toRange), 0);
		},
		light(mention) {
			if (!mention || forced.matches) {
				withdraw(OPEN);
				return;
			}
			register(OPEN, [toRange(mention)], 1);
		},
		clear() {
			withdraw(MARK);
			withdraw(OPEN);
			for (const tree of styledTrees) release(tree);
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

// Static: a live range would be kept up to date by the browser at each change of the page.
const toRange = (m: Mention): StaticRange =>
	new (m.startNode.ownerDocument.defaultView as Window & typeof globalThis).StaticRange({
		startContainer: m.startNode,
		startOffset: m.startOffset,
		endContainer: m.endNode,
		endOffset: m.endOffset,
	});

const isSame = (before: readonly StaticRange[], after: readonly StaticRange[]): boolean =>
	before.length === after.length && before.every((range, i) => isSamePlace(range, after[i] as StaticRange));

const isSamePlace = (a: StaticRange, b: StaticRange): boolean =>
	a.startContainer === b.startContainer &&
	a.startOffset === b.startOffset &&
	a.endContainer === b.endContainer &&
	a.endOffset === b.endOffset;
