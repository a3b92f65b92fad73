/** Which mark is under a point of the window? */
import { type Mention, rangeOf } from './mention';
import { hostOf } from './shadows';

/** How far outside the letters a pointer still counts, in pixels: the underline stands below them. */
const SLACK = 3;

export function mentionAt(document: Document, marked: Iterable<Mention>, x: number, y: number): Mention | null {
	const caret = caretAt(document, x, y);
	for (const mention of marked) {
		// The caret also answers for empty space beside the text, so the letters' boxes decide; into shadow roots it does not look.
		if (
			(hostOf(mention.startNode) || (caret && isNear(mention, caret.node))) &&
			boxesOf(mention).some((box) => contains(box, x, y))
		)
			return mention;
	}
	return null;
}

export const boxesOf = (mention: Mention): DOMRect[] => [...rangeOf(mention).getClientRects()].filter((box) => box.width > 0);

/** The box of the line that a point is on, for a term that breaks over lines; else its first box. */
export function lineAt(mention: Mention, y: number | null): DOMRect {
	const boxes = boxesOf(mention);
	return (
		boxes.find((box) => y !== null && y >= box.top - SLACK && y <= box.bottom + SLACK) ??
		boxes[0] ??
		rangeOf(mention).getBoundingClientRect()
	);
}

function caretAt(document: Document, x: number, y: number): { node: Node } | null {
	if (document.caretPositionFromPoint) {
		const position = document.caretPositionFromPoint(x, y);
		return position && { node: position.offsetNode };
	}
	const range = document.caretRangeFromPoint?.(x, y);
	return range ? { node: range.startContainer } : null;
}

// A term split by inline tags: the caret may stand in any of its text nodes.
function isNear(mention: Mention, node: Node): boolean {
	if (node === mention.startNode || node === mention.endNode) return true;
	return mention.startNode !== mention.endNode && mention.block.contains(node);
}

const contains = (box: DOMRect, x: number, y: number): boolean =>
	x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;
