/** Blocks of the page as plain text, each piece of which knows its text node. */
import { LETTER } from '../core/characters';
import { type ElementFacts, isBlock, isParting, partsUnread } from './element-facts';
import { elementAround } from './shadows';

export interface Piece {
	node: Text;
	/** Where the node's text begins in the block's text. */
	start: number;
	link: boolean;
}

export interface Block {
	element: Element;
	text: string;
	pieces: Piece[];
	quiet: boolean;
}

// Stands for what parts text: a line break, a picture, an empty block, unread words. No word holds it, and no term reaches across it.
const GAP = '\uFFFC';

/** A block longer than this is cut where its text is parted anyway, so that no slice of work is long. */
const LONG = 8000;

/**
 * The text of `root` that belongs to the block `element`, and to no block inside it; in several parts where such a block
 * stands in between. Parts without a letter are left out. Lazy, so that reading can be sliced.
 */
export function* readBlock(
	root: Element | ShadowRoot,
	element: Element,
	factsOf: (element: Element) => ElementFacts,
): Generator<Block> {
	const only = root === element ? onlyText(element) : null;
	if (only) {
		const facts = factsOf(element);
		if (!facts.skipped) yield* finished({ facts, text: only.data, pieces: [{ node: only, start: 0, link: facts.link }] });
		return;
	}
	const walker = element.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	let draft: Draft | null = null;
	let parted = false;
	let node: Node | null = walker.nextNode();
	while (node) {
		if (node.nodeType === Node.ELEMENT_NODE) {
			const inner = isBlock(node as Element);
			if (inner && draft) {
				yield* finished(draft);
				draft = null;
			}
			parted = !inner && (parted || isParting(node as Element));
			node = inner ? nodeAfter(walker) : walker.nextNode();
			continue;
		}
		const parent = elementAround(node as Text) ?? element;
		const facts = factsOf(parent);
		const { data } = node as Text;
		if (facts.skipped) parted ||= partsUnread(parent, data);
		else {
			if (draft && parted && draft.text.length > LONG) {
				yield* finished(draft);
				draft = null;
			}
			draft ??= { facts, text: '', pieces: [] };
			if (parted && draft.text) draft.text += GAP;
			parted = false;
			draft.pieces.push({ node: node as Text, start: draft.text.length, link: facts.link });
			draft.text += data;
		}
		node = walker.nextNode();
	}
	if (draft) yield* finished(draft);
}

/** Most paragraphs are one text and nothing else. */
function onlyText({ firstChild }: Element): Text | null {
	return firstChild?.nodeType === Node.TEXT_NODE && !firstChild.nextSibling ? (firstChild as Text) : null;
}

/** The next node that is not inside the walker's own. */
function nodeAfter(walker: TreeWalker): Node | null {
	do {
		const sibling = walker.nextSibling();
		if (sibling) return sibling;
	} while (walker.parentNode());
	return null;
}

interface Draft {
	facts: ElementFacts;
	text: string;
	pieces: Piece[];
}

function* finished({ facts, text, pieces }: Draft): Generator<Block> {
	if (!hasLetter(text) || isLinkList(facts.block, text, pieces)) return;
	yield { element: facts.block, text, pieces, quiet: facts.quiet };
}

const A_LETTER = new RegExp(`[${LETTER}]`);
const hasLetter = (text: string): boolean => A_LETTER.test(text);

// A list item or box that is one link and nothing else is a way to another page, not this article's text.
function isLinkList(block: Element, text: string, pieces: readonly Piece[]): boolean {
	if (!/^(?:li|div|span|td|dd|dt|section|aside)$/.test(block.localName)) return false;
	return pieces.every((piece) => piece.link || !hasLetter(piece.node.data)) && text.trim().length < 200;
}
