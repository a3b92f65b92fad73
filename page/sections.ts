/** Which section of its page a mention stands in. */
import type { Mention } from './mention';
import { comesBefore } from './shadows';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** A mention's section is the number of headings before it. To be asked of mentions in document order. */
export function createSections(document: Document): (mention: Mention) => number {
	const headings = document.querySelectorAll(HEADINGS);
	let section = 0;
	return ({ startNode }) => {
		for (let next = headings[section]; next && precedes(next, startNode); next = headings[section]) section++;
		return section;
	};
}

// Asked from the node onward: the next heading is near, and the browser looks at all that lies between.
const precedes = (heading: Element, node: Node): boolean => heading.contains(node) || !comesBefore(node, heading);
