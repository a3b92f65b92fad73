/** Which mark is under a point? And where in the window of the page does it stand? */
import { inWindow, paneOf } from './frames';
import { type Mention, rangeOf } from './mention';
import { elementAround, hostOf } from './shadows';

/** How far outside the letters a pointer still counts, in pixels: the underline stands below them. */
const SLACK = 3;

/** A point of a document, in its own pixels. */
export function mentionAt(document: Document, marked: Iterable<Mention>, x: number, y: number): Mention | null {
	const caret = caretAt(document, x, y);
	for (const mention of marked) {
		if (mention.startNode.ownerDocument !== document) continue;
		const isMeant = hostOf(mention.startNode) ? isOnTop(mention, x, y) : caret !== null && isNear(mention, caret.node);
		// The caret also answers for empty space beside the text, so the letters' boxes decide.
		if (isMeant && boxesOf(mention).some((box) => contains(box, x, y))) return mention;
	}
	return null;
}

/** Into shadow roots the caret does not look: is the mention's text what is seen at a point, or something over it? */
function isOnTop(mention: Mention, x: number, y: number): boolean {
	const top = (mention.startNode.getRootNode() as ShadowRoot).elementFromPoint(x, y);
	const around = elementAround(mention.startNode);
	return top !== null && around !== null && (around.contains(top) || top.contains(around));
}

const boxesOf = (mention: Mention): DOMRect[] => [...rangeOf(mention).getClientRects()].filter((box) => box.width > 0);

/** Those of a mention's text, in pixels of the window. */
export function boxesInWindow(mention: Mention): DOMRect[] {
	const pane = paneOf(mention.startNode.ownerDocument);
	return boxesOf(mention).map((box) => inWindow(pane, box));
}

/** Has a frame's scrolling taken this box of the mention out of sight? */
export function isCutOff(mention: Mention, box: DOMRect): boolean {
	const { top, bottom } = paneOf(mention.startNode.ownerDocument);
	return box.bottom < top || box.top > bottom;
}

/** The box of the line that a point is on, for a term that breaks over lines; else its first box. Pixels of the window. */
export function lineAt(mention: Mention, y: number | null): DOMRect {
	const boxes = boxesInWindow(mention);
	return (
		boxes.find((box) => y !== null && y >= box.top - SLACK && y <= box.bottom + SLACK) ??
		boxes[0] ??
		inWindow(paneOf(mention.startNode.ownerDocument), rangeOf(mention).getBoundingClientRect())
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
	const { startNode, endNode } = mention;
	if (node === startNode || node === endNode) return true;
	return startNode !== endNode && rangeOf(mention).intersectsNode(node);
}

const contains = (box: DOMRect, x: number, y: number): boolean =>
	x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;
