/** Looks for text that stands on the page and in no tree that the document leads to: in shadow roots and in frames. */
import { type Frame, isFrame } from './frames';
import { canHost, type ShadowOf } from './shadows';

export type Tree = Document | ShadowRoot;

/** A part of the page that is read as one. */
export type Part = Element | ShadowRoot;

/** Elements between two pauses. */
const STRIDE = 50;
/** A part with more elements is gone through child by child. */
const LARGE = 4000;

/** Neither frames nor able to hold a shadow root, and most of a page: left out by the browser, since to look at an element takes longer. */
const OTHERS = 'a li img path svg ul b strong em i button input td tr br option script style link meta use g time source label';
const MAY_HOLD = `:not(${OTHERS.split(' ').join()})`;

/** All in and under a part of the page, each before those inside it; null where the search may pause. `open` is asked of each frame. */
export function* treesIn(
	root: Part | Document,
	shadowOf: ShadowOf,
	open: (frame: Frame) => Document | null,
): Generator<Tree | null> {
	let count = 0;
	for (const list of listsIn(root)) {
		for (let i = 0; i < list.length; i++) {
			if (++count % STRIDE === 0) yield null;
			const element = list[i] as Element;
			const { localName: name } = element;
			let tree: Tree | null = null;
			if (canHost(name)) tree = shadowOf(element);
			else if (isFrame(element)) tree = open(element);
			if (!tree) continue;
			yield tree;
			yield* treesIn(tree, shadowOf, open);
		}
		yield null;
	}
}

/** The part itself and what may hold a tree in it. Lists that stand as they are, whatever the page does while we pause. */
function* listsIn(root: Part | Document): Generator<ArrayLike<Element>> {
	if (root.nodeType === Node.ELEMENT_NODE) yield [root as Element];
	if (!('getElementsByTagName' in root) || root.getElementsByTagName('*').length <= LARGE) yield root.querySelectorAll(MAY_HOLD);
	else for (const child of [...root.children]) yield* listsIn(child);
}

export const isDocument = (tree: Tree): tree is Document => tree.nodeType === Node.DOCUMENT_NODE;

/** What of a tree is read; feeds and pictures have no body. */
export const partsOfTree = (tree: Tree): Part[] => (isDocument(tree) ? (tree.body ? [tree.body] : []) : [tree]);

/** Is the node one of the parts, or does it stand in one? */
export function isWithin(node: Node | null, parts: ReadonlySet<Node>): boolean {
	for (let e = node; e; e = e.parentNode) if (parts.has(e)) return true;
	return false;
}
