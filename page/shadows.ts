/** Shadow roots, open and closed, and the way from any tree of the page to what stands around it. */
import { frameOf } from './frames';

/** The browser's way to look behind closed ones; null where there is none. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Elements of the browser's own that may hold one. */
const HOSTS = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

/** Also those that the page defines itself. By the name alone: this is asked of every element. */
export const canHost = (name: string): boolean => HOSTS.has(name) || name.includes('-');

/** By its type: a frame's shadow roots are of another class than the page's. */
export const isShadowRoot = (node: Node): node is ShadowRoot =>
	node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && (node as Partial<ShadowRoot>).host !== undefined;

/** The element that a shadow root belongs to; null for what is in a document's own tree. */
export const hostOf = (node: Node): Element | null => {
	const root = node.getRootNode();
	return isShadowRoot(root) ? root.host : null;
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

/** The hosts and frames around a node, the outermost first, and the node. */
function pathTo(node: Node): Node[] {
	const path: Node[] = [node];
	for (let owner = ownerOf(node); owner; owner = ownerOf(owner)) path.unshift(owner);
	return path;
}

const ownerOf = (node: Node): Element | null => hostOf(node) ?? frameOf(node.ownerDocument as Document);
