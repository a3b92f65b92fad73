/** Shadow roots, open and closed: text that stands on the page and in no tree that the document leads to. */

/** The browser's way to look behind closed ones; null where there is none. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Elements that may hold one: those that the page defines itself, and these. */
const HOSTS = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** Elements between two pauses. */
const STRIDE = 50;

/** All in and under a part of the page, each before those inside it; null where the search may pause. */
export function* shadowsIn(root: Element | ShadowRoot, shadowOf: ShadowOf): Generator<ShadowRoot | null> {
	const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
	let count = 0;
	for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
		if (++count % STRIDE === 0) yield null;
		const shadow = canHost(node) ? shadowOf(node) : null;
		if (!shadow) continue;
		yield shadow;
		yield* shadowsIn(shadow, shadowOf);
	}
}

/** Chromium throws where it is asked of anything else. */
const canHost = (node: Node): node is Element =>
	node.nodeType === Node.ELEMENT_NODE && (node as Element).namespaceURI === XHTML && HOSTS.test((node as Element).localName);

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The element that a shadow root belongs to; null for what is in the document's own tree. */
export const hostOf = (node: Node): Element | null => {
	const root = node.getRootNode();
	return root instanceof ShadowRoot ? root.host : null;
};

/** The element around a node, also where that is the host of the shadow root which the node stands in. */
export const elementAround = (node: Node): Element | null =>
	node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;

/** Like `compareDocumentPosition`, also for nodes of different trees: does `a` come before `b` for a reader? */
export function comesBefore(a: Node, b: Node): boolean {
	const position = a.compareDocumentPosition(b);
	if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	const pathA = pathTo(a);
	const pathB = pathTo(b);
	let level = 0;
	while (level + 1 < Math.min(pathA.length, pathB.length) && pathA[level] === pathB[level]) level++;
	const [nodeA, nodeB] = [pathA[level] as Node, pathB[level] as Node];
	// A host's own text and the text in its shadow root: either may be what is shown.
	if (nodeA === nodeB) return pathA.length < pathB.length;
	return (nodeA.compareDocumentPosition(nodeB) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The hosts around a node, the outermost first, and the node. */
function pathTo(node: Node): Node[] {
	const path: Node[] = [node];
	for (let host = hostOf(node); host; host = hostOf(host)) path.unshift(host);
	return path;
}
