/** A page of a few lines, read as the extension reads it. */
import { locate, type Mention } from '../../page/mention';
import { type Block, readBlocks } from '../../page/reading';

/** Puts HTML on the page. happy-dom does not know of itself that these are laid out inline. */
export function page(html: string, head = ''): HTMLElement {
	document.head.innerHTML = `<style>a, b, i, em, span, script, ruby { display: inline }</style>${head}`;
	document.body.innerHTML = html;
	return document.body;
}

export const blocksOf = (html: string): Block[] => [...readBlocks(page(html))];

/** Each block's text, with white space as a reader sees it and `|` where text is parted. */
export const textsOf = (html: string): string[] =>
	blocksOf(html).map((block) => block.text.replaceAll('\uFFFC', '|').replace(/\s+/g, ' ').trim());

/** The nth place where the words stand in a block, as a mention; null where they do not stand together. */
export function mentionOf(block: Block, words: string, from = 0): Mention | null {
	const start = block.text.indexOf(words, from);
	return locate(block, { entry: 0, start, end: start + words.length, evidence: 'plain', wording: 'proper' });
}

export const find = (selector: string): HTMLElement => {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`${selector} is not on the page`);
	return found;
};
