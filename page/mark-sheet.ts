/** The rules by which marks are drawn, adopted by a document and by those of its shadow roots that hold marks. */
import type { Settings } from '../core/settings';
import type { Tree } from './tree-search';

export const MARK = 'border-gloss';
export const OPEN = 'border-gloss-open';

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

export interface MarkSheet {
	adoptIn(tree: Tree, style: Settings['markStyle']): void;
	/** Says the style, and puts back what the page took away. */
	settle(style: Settings['markStyle']): void;
	/** Takes it from everywhere. */
	release(): void;
}

export function createMarkSheet(document: Document): MarkSheet {
	const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
	let said: Settings['markStyle'] | null = null;
	/** The document and the shadow roots that marks stand in: a rule of the one says nothing in the other. */
	const trees = new Set<Tree>();
	const say = (style: Settings['markStyle']) => {
		if (said !== style) sheet.replaceSync(sheetText(style));
		said = style;
	};
	const adopt = (tree: Tree) => {
		const sheets = [...tree.adoptedStyleSheets];
		// An older version may have left its own; some pages replace the list as a whole.
		const others = trees.has(tree) ? sheets : sheets.filter((other) => !isOurSheet(other));
		if (!others.includes(sheet)) tree.adoptedStyleSheets = [...others, sheet];
		trees.add(tree);
	};
	const releaseFrom = (tree: Tree) => {
		tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((other) => other !== sheet);
		trees.delete(tree);
	};
	return {
		adoptIn(tree, style) {
			if (trees.has(tree)) return;
			say(style);
			adopt(tree);
		},
		settle(style) {
			say(style);
			// The card's mention is lit by the document's.
			for (const tree of [document, ...trees]) {
				if (tree.isConnected) adopt(tree);
				else releaseFrom(tree);
			}
		},
		release() {
			for (const tree of trees) releaseFrom(tree);
		},
	};
}
