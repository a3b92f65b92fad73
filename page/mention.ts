/** A match with its place on the page. Thousands may be kept, so it is two references: no text (page/passage.ts reads that anew), and nothing that others say too. */
import type { Match } from '../core/matcher';
import { frameOf, isOnPage } from './frames';
import type { Block, Piece } from './reading';
import { comesBefore, elementAround } from './shadows';

/** What is said of a mention beside its place: one object for all of which the same is said. */
export interface Kind extends Pick<Match, 'entry' | 'name' | 'evidence' | 'wording'> {
	/** In a headline or byline: counted, not marked. */
	quiet: boolean;
	link: boolean;
}

/** A class, so that thousands share what can be worked out. */
export class Mention {
	constructor(
		/** Begins and ends in texts. It is the mark too, where there is one: of the window that the mention stands in. */
		readonly range: StaticRange,
		readonly kind: Kind,
	) {}
	get startNode(): Text {
		return textAt(this.range, 'startContainer');
	}
	get startOffset(): number {
		return this.range.startOffset;
	}
	get endNode(): Text {
		return textAt(this.range, 'endContainer');
	}
	get endOffset(): number {
		return this.range.endOffset;
	}
}

function textAt(range: StaticRange, side: 'startContainer' | 'endContainer'): Text {
	try {
		return range[side] as Text;
	} catch {
		// Firefox takes a range away with its frame, some seconds later: a text of no page stands for what is gone.
		return new Document().createTextNode('');
	}
}

/** Match offsets → text nodes. Null where the text does not stand together on the page. */
export function createLocator(): (block: Block, match: Match) => Mention | null {
	const kinds = new Map<string, Kind>();
	const kindOf = ({ entry, name, evidence, wording }: Match, quiet: boolean, link: boolean): Kind => {
		const key = [entry, name, evidence, wording, quiet, link].join();
		const kind = kinds.get(key) ?? { entry, name, evidence, wording, quiet, link };
		kinds.set(key, kind);
		return kind;
	};
	return ({ pieces, quiet }, match) => {
		const first = pieceAt(pieces, match.start);
		const last = pieceAt(pieces, match.end - 1);
		if (!first || !last) return null;
		const range = rangeBetween(first, match.start, last, match.end);
		const link = pieces.slice(pieces.indexOf(first), pieces.indexOf(last) + 1).some((piece) => piece.link);
		return range && new Mention(range, kindOf(match, quiet, link));
	};
}

/** Static: a live range would be kept up to date by the browser at each change of the page. */
function rangeBetween(first: Piece, start: number, last: Piece, end: number): StaticRange | null {
	// Null in a frame that is gone.
	const view = first.node.ownerDocument.defaultView as (Window & typeof globalThis) | null;
	if (!view || (first !== last && !flowTogether(first.node, last.node))) return null;
	return new view.StaticRange({
		startContainer: first.node,
		startOffset: start - first.start,
		endContainer: last.node,
		endOffset: end - last.start,
	});
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

export function isShown(element: Element | null): boolean {
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
	const [nodeA, nodeB] = [a.startNode, b.startNode];
	if (nodeA === nodeB) return a.startOffset - b.startOffset;
	// `a` mostly stands right after `b`, and the browser looks from the first node onward.
	return comesBefore(nodeB, nodeA) ? 1 : -1;
}
