/** Goes over the nodes of a part of the page, with pauses in which the page may take away the very node that was come to. */
import { documentOf } from './frames';

export type Walk = TreeWalker | NodeIterator;

/**
 * The same walk from the same place on, fit for a pause. A walker that stands on a node which is taken away finds nothing
 * more; an iterator is moved by the browser. But until they are collected the browser tells all iterators of each node
 * that a page removes, so only what has to pause has one.
 */
export function steady(walk: Walk): NodeIterator {
	if (!('currentNode' in walk)) return walk;
	const { root, whatToShow, currentNode } = walk;
	const iterator = documentOf(root).createNodeIterator(root, whatToShow);
	for (let node = iterator.nextNode(); node && node !== currentNode; ) node = iterator.nextNode();
	return iterator;
}
