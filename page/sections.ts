/** Which section of its page a mention stands in. */
import type { Mention } from './mention';
import { comesBefore } from './shadows';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** A mention's section is the number of headings before it. `mentions` in document order. May pause after each. */
export function* numberSections(document: Document, mentions: readonly Mention[]): Generator<void> {
	if (!mentions.length) return;
	const headings = document.querySelectorAll(HEADINGS);
	let section = 0;
	for (const mention of mentions) {
		for (let next = headings[section]; next && precedes(next, mention.startNode); next = headings[section]) section++;
		mention.section = section;
		yield;
	}
}

// Asked from the node onward: the next heading is near, and the browser looks at all that lies between.
const precedes = (heading: Element, node: Node): boolean => heading.contains(node) || !comesBefore(node, heading);
