/** The page's article text as blocks of plain text, each piece of which knows its text node. */
import { createElementFacts, type ElementFacts, isBlock, isParting, partsUnread } from './element-facts';

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
	/** A headline: the blocks after it are a new section. */
	heading: boolean;
}

// Stands for what parts text: a line break, a picture, an empty block, unread words. No word holds it, and no term reaches across it.
const GAP = '\uFFFC';

/** A block longer than this is cut where its text is parted anyway, so that no slice of work is long. */
const LONG = 8000;

/** Blocks in document order; blocks without a letter are left out. Lazy, so that reading can be sliced. */
export function* readBlocks(root: Element): Generator<Block> {
	// A whole document under the editor's hand is a draft, not an article.
	if (root.ownerDocument.designMode === 'on') return;
	const factsOf = createElementFacts();
	const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	let draft: Draft | null = null;
	let parted = false;
	for (let node: Node | null = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.nodeType === Node.ELEMENT_NODE) {
			parted ||= isParting(node as Element) || isBlock(node as Element);
			continue;
		}
		const parent = node.parentElement;
		if (!parent) continue;
		const facts = factsOf(parent);
		if (facts.skipped) {
			parted ||= partsUnread(parent, (node as Text).data);
			continue;
		}
		if (draft?.facts.block !== facts.block) {
			if (draft) yield* finished(draft);
			draft = { facts, text: '', pieces: [] };
		} else if (parted && draft.text.length > LONG) {
			yield* finished(draft);
			draft = { facts, text: '', pieces: [] };
		} else if (parted) draft.text += GAP;
		parted = false;
		draft.pieces.push({ node: node as Text, start: draft.text.length, link: facts.link });
		draft.text += (node as Text).data;
	}
	if (draft) yield* finished(draft);
}

interface Draft {
	facts: ElementFacts;
	text: string;
	pieces: Piece[];
}

function* finished({ facts, text, pieces }: Draft): Generator<Block> {
	if (!/\p{L}/u.test(text) || isLinkList(facts.block, text, pieces)) return;
	yield { element: facts.block, text, pieces, quiet: facts.quiet, heading: facts.heading };
}

// A list item or box that is one link and nothing else is a way to another page, not this article's text.
function isLinkList(block: Element, text: string, pieces: readonly Piece[]): boolean {
	if (!/^(?:li|div|span|td|dd|dt|section|aside)$/.test(block.localName)) return false;
	return pieces.every((piece) => piece.link || !/\p{L}/u.test(piece.node.data)) && text.trim().length < 200;
}
