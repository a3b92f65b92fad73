/** A match with its place on the page. Thousands may be kept, so it holds no text: core and page read that anew when it is asked for (page/passage.ts). */
import type { Match } from '../core/matcher';
import { frameOf, isOnPage } from './frames';
import type { Block, Piece } from './reading';
import { comesBefore, elementAround } from './shadows';

export interface Mention extends Pick<Match, 'entry' | 'name' | 'evidence' | 'wording'> {
	startNode: Text;
	startOffset: number;
	endNode: Text;
	endOffset: number;
	/** In a headline or byline: counted, not marked. */
	quiet: boolean;
	link: boolean;
	section: number;
	block: Element;
	/** Null while it is not marked. In forced colours it is drawn by page/overlay.ts. */
	mark: StaticRange | null;
}

/** Match offsets → text nodes. Null where the text does not stand together on the page. */
export function locate(block: Block, match: Match): Mention | null {
	const first = pieceAt(block.pieces, match.start);
	const last = pieceAt(block.pieces, match.end - 1);
	if (!first || !last) return null;
	if (first !== last && !flowTogether(first.node, last.node)) return null;
	const { entry, name, evidence, wording } = match;
	return {
		entry,
		name,
		evidence,
		wording,
		startNode: first.node,
		startOffset: match.start - first.start,
		endNode: last.node,
		endOffset: match.end - last.start,
		quiet: block.quiet,
		link: block.pieces.slice(block.pieces.indexOf(first), block.pieces.indexOf(last) + 1).some((p) => p.link),
		section: 0,
		block: block.element,
		mark: null,
	};
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((pieces[middle] as Piece).start <= offset) low = middle;
		else high = middle - 1;
	}
	return pieces[low];
}

// `<span>` may be laid out as a block: then the words on either side are not one line of text.
function flowTogether(a: Text, b: Text): boolean {
	const range = a.ownerDocument.createRange();
	range.setStart(a, 0);
	range.setEnd(b, b.length);
	const top = range.commonAncestorContainer;
	for (const node of [a, b]) {
		for (let e = node.parentElement; e && e !== top; e = e.parentElement) {
			if (!/^(?:inline|contents|ruby)$/.test(getComputedStyle(e).display)) return false;
		}
	}
	return true;
}

/** Is the reader able to see it? Asked only of mentions, since it costs a style calculation. */
export const isVisible = ({ startNode, endNode }: Mention): boolean =>
	isSeen(startNode) && (endNode === startNode || isSeen(endNode));

const isSeen = (node: Text): boolean => isOnPage(node) && !isFolded(node) && isShown(elementAround(node));

function isShown(element: Element | null): boolean {
	if (!element?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) return false;
	const frame = frameOf(element.ownerDocument);
	return !frame || isShown(frame);
}

/** Words right in a closed `<details>`: the element is seen, and they are not. */
const isFolded = ({ parentElement }: Text): boolean =>
	parentElement?.localName === 'details' && !parentElement.hasAttribute('open');

export const rangeOf = (mention: Mention): Range => {
	const range = mention.startNode.ownerDocument.createRange();
	// The page may have shortened the text since, and will be read again in a moment.
	range.setStart(mention.startNode, Math.min(mention.startOffset, mention.startNode.length));
	range.setEnd(mention.endNode, Math.min(mention.endOffset, mention.endNode.length));
	return range;
};

/** Brings it into view at once: smooth scrolling would leave the card behind. */
export const scrollTo = (mention: Mention): void =>
	elementAround(mention.startNode)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });

export function inDocumentOrder(a: Mention, b: Mention): number {
	if (a.startNode === b.startNode) return a.startOffset - b.startOffset;
	// `a` mostly stands right after `b`, and the browser looks from the first node onward.
	return comesBefore(b.startNode, a.startNode) ? 1 : -1;
}
