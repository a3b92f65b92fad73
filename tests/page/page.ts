/** A page of a few lines, read as the extension reads it. */
import { vi } from 'vitest';
import { createElementFacts } from '../../page/element-facts';
import { createLocator, type Mention } from '../../page/mention';
import { type Block, readBlock } from '../../page/reading';
import { type Candidates, noTraits, scan } from '../../page/scan';

/** happy-dom has no static ranges. */
function stubRanges(): void {
	vi.stubGlobal(
		'StaticRange',
		class {
			constructor(init: StaticRangeInit) {
				Object.assign(this, init);
			}
		},
	);
}

/** Puts HTML on the page. happy-dom does not know of itself that these are laid out inline. */
export function page(html: string, head = ''): HTMLElement {
	stubRanges();
	document.head.innerHTML = `<style>a, b, i, em, span, script, ruby { display: inline }</style>${head}`;
	document.body.innerHTML = html;
	return document.body;
}

/** All blocks in an element, as if a name might stand in each; in document order. */
export function blocksIn(root: Element): Block[] {
	const factsOf = createElementFacts();
	const candidates: Candidates = new Map();
	for (const _ of scan(root, factsOf, () => ['any'], candidates, noTraits()));
	const blocks = [...candidates.keys()].flatMap((block) => [...readBlock(root.contains(block) ? block : root, block, factsOf)]);
	const isBefore = (a: Block, b: Block) =>
		((a.pieces[0]?.node.compareDocumentPosition(b.pieces[0]?.node as Node) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	return blocks.sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

export const blocksOf = (html: string): Block[] => blocksIn(page(html));

/** Each block's text, with white space as a reader sees it and `|` where text is parted. */
export const textsOf = (html: string): string[] =>
	blocksOf(html).map((block) => block.text.replaceAll('\uFFFC', '|').replace(/\s+/g, ' ').trim());

/** The nth place where the words stand in a block, as a mention; null where they do not stand together. */
export function mentionOf(block: Block, words: string, from = 0): Mention | null {
	const start = block.text.indexOf(words, from);
	return createLocator()(block, { entry: 0, name: 0, start, end: start + words.length, evidence: 'plain', wording: 'proper' });
}

export const find = (selector: string): HTMLElement => {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`${selector} is not on the page`);
	return found;
};
