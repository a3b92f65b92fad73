/** The words of a mention and those around them, read anew when somebody asks. */
import { createElementFacts, isBlock } from './element-facts';
import type { Mention } from './mention';
import { type Block, readBlock } from './reading';
import { elementAround } from './shadows';
import type { Part } from './tree-search';

export interface Passage {
	/** The mention as it stands on the page. */
	text: string;
	/** All of the text that it stands in, and where it stands there. */
	blockText: string;
	start: number;
	end: number;
}

const NOTHING: Passage = { text: '', blockText: '', start: 0, end: 0 };

/** For mentions that are asked for one after the other: those of one block cost one reading of it. */
export function createPassages(): (mention: Mention) => Passage {
	const factsOf = createElementFacts();
	let block: Element | null = null;
	let root: Part | null = null;
	let parts: readonly Block[] = [];
	return (mention) => {
		const its = blockOf(mention);
		if (!its) return NOTHING;
		const around = rootOf(mention, its);
		if (its !== block || around !== root) parts = [...readBlock(around, its, factsOf)];
		[block, root] = [its, around];
		for (const part of parts) {
			const start = placeIn(part, mention.startNode, mention.startOffset);
			const end = placeIn(part, mention.endNode, mention.endOffset);
			if (start !== null && end !== null) return { text: part.text.slice(start, end), blockText: part.text, start, end };
		}
		// The page has taken it away, and will be read again in a moment.
		return NOTHING;
	};
}

/** The block that its text belongs to; null for what was taken away without one. */
export function blockOf({ startNode }: Mention): Element | null {
	let block = elementAround(startNode);
	for (let around = block; around; around = elementAround(around)) {
		block = around;
		if (isBlock(around)) break;
	}
	return block;
}

/** A block of a shadow root's text may be outside of it. */
function rootOf({ startNode }: Mention, block: Element): Part {
	const root = startNode.getRootNode() as ShadowRoot;
	return root.contains(block) ? block : root;
}

function placeIn({ pieces }: Block, node: Text, offset: number): number | null {
	const piece = pieces.find((one) => one.node === node);
	return piece ? piece.start + Math.min(offset, node.length) : null;
}
