/** Changes of the page → the elements whose text must be read again. */
import { isBlock, isCustom, isParting } from './element-facts';
import { isShadowRoot } from './shadows';
import { isWithin, type Part, type Tree } from './tree-search';

/** Milliseconds in which changes are gathered. */
const GATHER = 60;

export interface TextWatch {
	/** Takes another tree in. */
	take(tree: Tree): void;
	/** Calls back now with what is still being gathered, so that nothing on the page is news. */
	catchUp(): void;
}

/**
 * Calls back with the smallest set of elements that hold all changed text, on the page or not since they may be put back,
 * and whether something was taken away or moved.
 * Ends with the signal.
 */
export function watchText(
	document: Document,
	isOurs: (node: Node) => boolean,
	changed: (roots: Part[], lost: boolean) => void,
	signal: AbortSignal,
): TextWatch {
	let records: MutationRecord[] = [];
	let timer = 0;
	const flush = () => {
		clearTimeout(timer);
		timer = 0;
		const roots = changedRoots(records, isOurs);
		const lost = records.some(({ removedNodes }) => removedNodes.length > 0);
		records = [];
		// Titles and scripts change too, and nobody reads them.
		if (roots.length > 0 || lost) changed(roots, lost);
	};
	const note = (news: readonly MutationRecord[]) => {
		for (const record of news) if (concernsText(record, isOurs)) records.push(record);
	};
	const observer = new MutationObserver((news) => {
		note(news);
		if (records.length > 0) timer ||= window.setTimeout(flush, GATHER);
	});
	// The document, not its root element: `document.open` puts another one in its place.
	const take = (tree: Tree) => {
		if (!signal.aborted) observer.observe(tree, { childList: true, characterData: true, subtree: true });
	};
	take(document);
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
	});
	return {
		take,
		catchUp() {
			note(observer.takeRecords());
			if (records.length > 0) flush();
		},
	};
}

function concernsText({ type, target, addedNodes, removedNodes }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
	if (isOurs(target)) return false;
	if (type === 'characterData') return true;
	const isNews = (node: Node) => !isOurs(node) && holdsText(node);
	return anyOf(addedNodes, isNews) || anyOf(removedNodes, isNews);
}

/** Asked of each change of a page: a list of nodes is slow to be copied. */
function anyOf(nodes: NodeList, isTrue: (node: Node) => boolean): boolean {
	for (let i = 0; i < nodes.length; i++) if (isTrue(nodes[i] as Node)) return true;
	return false;
}

const holdsText = (node: Node): boolean =>
	node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data));

function changedRoots(records: readonly MutationRecord[], isOurs: (node: Node) => boolean): Part[] {
	const roots = new Set<Part>();
	for (const record of records) {
		if (record.type === 'characterData') add(roots, blockAround(record.target));
		else {
			for (const node of record.addedNodes) if (!isOurs(node) && holdsText(node)) add(roots, rootOf(node));
			// What stood beside vanished words may now be a term, and a term may be parted.
			const changesLine = anyOf(record.removedNodes, (node) => holdsText(node) && !isBlockNode(node)) || isInLine(record);
			if (changesLine) add(roots, blockAround(record.target));
		}
	}
	return [...roots].filter((root) => !isWithin(root.parentNode, roots));
}

/** Did it happen within a line of text? A block that comes there parts the line, and one that goes joins it. */
function isInLine({ previousSibling, nextSibling }: MutationRecord): boolean {
	let [before, after] = [previousSibling, nextSibling];
	while (before && !holdsText(before)) before = before.previousSibling;
	while (after && !holdsText(after)) after = after.nextSibling;
	return isOfLine(before) && isOfLine(after);
}

const isOfLine = (node: Node | null): boolean =>
	node !== null && !isBlockNode(node) && !/^(?:script|style)$/.test(node.nodeName.toLowerCase()) && !isPartingNode(node);

const isPartingNode = (node: Node): boolean => node.nodeType === Node.ELEMENT_NODE && isParting(node as Element);
const isBlockNode = (node: Node): boolean => node.nodeType === Node.ELEMENT_NODE && isBlock(node as Element);

// A new block is read alone; new inline text belongs to the block around it.
function rootOf(node: Node): Part | null {
	const alone = isBlockNode(node) && (node as Element).localName !== 'html';
	return alone ? (node as Element) : blockAround(node);
}

/** Null for what is not on the page: the head, a script. A page's own elements end the climb, or a clock in one would be the whole page. */
function blockAround(node: Node): Part | null {
	let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
	if (element?.closest('head, script, style')) return null;
	while (element && !isBlock(element) && !isCustom(element)) element = element.parentElement;
	if (element) return element.localName === 'html' ? element.ownerDocument.body : element;
	const tree = node.getRootNode();
	return isShadowRoot(tree) ? tree : null;
}

function add(roots: Set<Part>, root: Part | null): void {
	if (root) roots.add(root);
}
