/** Lists of mentions in the order of the document: kept so as they grow, since to sort a long one takes long. */
import { inDocumentOrder, type Mention } from './mention';
import { comesBefore } from './shadows';
import type { Part } from './tree-search';

/** Most come in order. */
export function insert(list: Mention[], mention: Mention): void {
	const last = list.at(-1);
	if (!last || inDocumentOrder(mention, last) >= 0) list.push(mention);
	else
		list.splice(
			firstAt(list, (other) => inDocumentOrder(other, mention) > 0),
			0,
			mention,
		);
}

/** Takes out those that stand in a part of the page, wholly or not; all of the list must still be on the page. */
export function takeOut(list: Mention[], root: Part): void {
	const last = list.at(-1);
	// A page mostly grows at its end.
	if (!last || comesBefore(last.endNode, root)) return;
	// They stand one after the other, so only one can begin before the part and end in it or after it.
	const from = firstAt(list, ({ endNode }) => !comesBefore(endNode, root));
	const after = list.slice(from);
	list.length = from;
	for (const [i, mention] of after.entries()) {
		if (isTouched(mention, root)) continue;
		// Mentions in shadow roots and frames stand between those of the part itself.
		if (mention.startNode.getRootNode() === root.getRootNode()) return void list.push(...after.slice(i));
		list.push(mention);
	}
}

/** Does any of it stand in a part of the page, or on both sides of it? */
export function isTouched({ startNode, endNode }: Mention, root: Part): boolean {
	if (root.contains(startNode)) return true;
	if (startNode === endNode) return false;
	// A part that is gone has no place, and comes before and after whatever it is asked for.
	return root.contains(endNode) || (root.isConnected && comesBefore(startNode, root) && comesBefore(root, endNode));
}

/** The first for which it is true, where it is true of all after that one; the length where of none. */
function firstAt(list: readonly Mention[], isTrue: (mention: Mention) => boolean): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isTrue(list[middle] as Mention)) high = middle;
		else low = middle + 1;
	}
	return low;
}
