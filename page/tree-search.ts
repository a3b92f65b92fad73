/** Looks for text that stands on the page and in no tree that the document leads to: in shadow roots and in frames. */
import { documentOf, type Frame } from './frames';
import { canHost, type ShadowOf } from './shadows';
import { steady, type Walk } from './walk';

export type Tree = Document | ShadowRoot;

/** A part of the page that is read as one. */
export type Part = Element | ShadowRoot;

/** Elements between two pauses. */
const STRIDE = 50;

/** All in and under a part of the page, each before those inside it; null where the search may pause. `open` is asked of each frame. */
export function* treesIn(
	root: Part | Document,
	shadowOf: ShadowOf,
	open: (frame: Frame) => Document | null,
): Generator<Tree | null> {
	const walker = documentOf(root).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
	let elements: Walk = walker;
	let count = 0;
	for (let node: Node | null = walker.currentNode; node; node = elements.nextNode()) {
		// Of what is no element, a document or shadow root to begin with, there is no name.
		const { localName: name = '' } = node as Partial<Element>;
		let tree: Tree | null = null;
		if (canHost(name)) tree = shadowOf(node as Element);
		else if (name === 'iframe' || name === 'frame') tree = open(node as Frame);
		if (++count % STRIDE !== 0 && !tree) continue;
		elements = steady(elements);
		yield tree;
		if (tree) yield* treesIn(tree, shadowOf, open);
	}
}

export const isDocument = (tree: Tree): tree is Document => tree.nodeType === Node.DOCUMENT_NODE;

/** What of a tree is read; feeds and pictures have no body. */
export const partsOfTree = (tree: Tree): Part[] => (isDocument(tree) ? (tree.body ? [tree.body] : []) : [tree]);

/** Is the node one of the parts, or does it stand in one? */
export function isWithin(node: Node | null, parts: ReadonlySet<Node>): boolean {
	for (let e = node; e; e = e.parentNode) if (parts.has(e)) return true;
	return false;
}
