/** The rules by which marks are drawn, adopted by a document and by those of its shadow roots that hold marks. */
import type { Settings } from '../core/settings';
import { documentOf } from './frames';
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
const roundedDown = (tag: string): string =>
	`@supports (-moz-appearance: none) { ${tag}::highlight(${MARK}) { text-decoration-thickness: 2px; } }`;

/**
 * For elements of one tag: a rule for all would have the browser work out the style of each element of the page anew,
 * which takes longer than all that we do ourselves.
 */
const rulesFor = (tag: string, style: Settings['markStyle']): string =>
	`@media screen { ${tag}::highlight(${MARK}) { ${STYLES[style]} } ${tag}::highlight(${OPEN}) { ${OPEN_STYLE} } ${style === 'dotted' ? roundedDown(tag) : ''} }`;

/** Told by its rules, since the script that made it may be gone. */
export const isOurSheet = (sheet: CSSStyleSheet): boolean =>
	[...sheet.cssRules].some((rule) => rule.cssText.includes(`::highlight(${MARK})`));

export interface MarkSheet {
	/** From the next `settle` on marks are drawn in elements like this one, in its tree. */
	cover(element: Element): void;
	/** Says the style, and puts back what the page took away. */
	settle(style: Settings['markStyle']): void;
	/** Takes it from everywhere. */
	release(): void;
}

export function createMarkSheet(document: Document): MarkSheet {
	const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
	let said: Settings['markStyle'] | null = null;
	const tags = new Set<string>();
	/** Of these tags the sheet has rules. */
	const ruled = new Set<string>();
	/** The document and the shadow roots that marks stand in: a rule of the one says nothing in the other. */
	const trees = new Set<Tree>();
	const adopted = new WeakSet<Tree>();
	const say = (style: Settings['markStyle']) => {
		if (said !== style) {
			sheet.replaceSync('');
			ruled.clear();
		}
		said = style;
		for (const tag of tags) {
			if (!ruled.has(tag)) sheet.insertRule(rulesFor(CSS.escape(tag), style), sheet.cssRules.length);
			ruled.add(tag);
		}
	};
	const adopt = (tree: Tree) => {
		const sheets = [...tree.adoptedStyleSheets];
		// An older version may have left its own; some pages replace the list as a whole.
		const others = adopted.has(tree) ? sheets : sheets.filter((other) => !isOurSheet(other));
		if (!others.includes(sheet)) tree.adoptedStyleSheets = [...others, sheet];
		adopted.add(tree);
	};
	const releaseFrom = (tree: Tree) => {
		tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((other) => other !== sheet);
		adopted.delete(tree);
	};
	return {
		cover(element) {
			tags.add(element.localName);
			trees.add(element.getRootNode() as Tree);
		},
		settle(style) {
			say(style);
			for (const tree of trees) {
				// A shadow root may have gone to another document, where this sheet is not allowed.
				if (tree.isConnected && documentOf(tree) === document) adopt(tree);
				else {
					releaseFrom(tree);
					trees.delete(tree);
				}
			}
		},
		release() {
			for (const tree of trees) releaseFrom(tree);
		},
	};
}
