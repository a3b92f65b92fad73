/** Frames: documents that stand on the page, each in a window of its own. Ours to read where they are of the page's own origin. */

export type Frame = HTMLIFrameElement | HTMLFrameElement;

/** A frame laid out smaller than this, in pixels, is no place to read in: a counter, a button. */
const LEAST_WIDTH = 100;
const LEAST_HEIGHT = 50;

export const isFrame = (node: Node): node is Frame => {
	const { localName } = node as Partial<Element>;
	return localName === 'iframe' || localName === 'frame';
};

/** Null for another origin's, and for a frame that is hidden or too small to read in. */
export const documentIn = (frame: Frame): Document | null =>
	frame.clientWidth >= LEAST_WIDTH && frame.clientHeight >= LEAST_HEIGHT ? frame.contentDocument : null;

/** The frame that shows a document; null for the page's own, and for a document that is shown no more. */
export const frameOf = (document: Document): Frame | null =>
	(document.defaultView?.frameElement as Frame | null | undefined) ?? null;

/** Like `isConnected`, but false also in a frame that is gone or shows another document by now. */
export function isOnPage(node: Node): boolean {
	try {
		const document = documentOf(node);
		// Most of all nodes: told without a question to their window.
		if (document === window.document) return node.isConnected;
		const view = document.defaultView;
		if (!node.isConnected || !view) return false;
		const frame = frameOf(document);
		// The window of a frame that was taken away is neither in a frame nor the page's.
		return frame ? frame.contentDocument === document && isOnPage(frame) : view.top === view;
	} catch {
		// Some seconds after a frame is gone, Firefox takes its nodes away from us: each question to one throws.
		return false;
	}
}

/** The document or shadow root that a node stands in; what it was taken away with, where it is gone; null where Firefox tells no more. */
export function treeOf(node: Node): Node | null {
	try {
		return node.getRootNode();
	} catch {
		return null;
	}
}

export const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document);

/** Where a document stands in the window of the page. */
export interface Pane {
	/** Its corner, in pixels of the window, and the window's pixels to one of its own. */
	x: number;
	y: number;
	scale: number;
	/** What the frames around it let be seen of it. */
	top: number;
	bottom: number;
}

export function paneOf(document: Document): Pane {
	const frame = frameOf(document);
	if (!frame) return { x: 0, y: 0, scale: 1, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
	const outer = paneOf(frame.ownerDocument);
	const box = frame.getBoundingClientRect();
	const { paddingLeft, paddingTop } = getComputedStyle(frame);
	// A transformed frame shows its document larger or smaller; one that is turned is not thought of.
	const own = box.width / frame.offsetWidth || 1;
	const scale = outer.scale * own;
	const { innerHeight } = document.defaultView as Window;
	const x = outer.x + outer.scale * box.left + scale * (frame.clientLeft + pixels(paddingLeft));
	const y = outer.y + outer.scale * box.top + scale * (frame.clientTop + pixels(paddingTop));
	return { x, y, scale, top: Math.max(outer.top, y), bottom: Math.min(outer.bottom, y + scale * innerHeight) };
}

// Firefox computes no style for what is in a hidden frame.
const pixels = (length: string): number => Number.parseFloat(length) || 0;

/** A box in a document's own pixels → the same in pixels of the window. */
export const inWindow = ({ x, y, scale }: Pane, box: DOMRect): DOMRect =>
	new DOMRect(x + scale * box.x, y + scale * box.y, scale * box.width, scale * box.height);
