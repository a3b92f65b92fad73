/** What the tests read from the page itself. The functions run inside the page, as text: they may use nothing from outside. */
import type { Rect } from './driver';

export function rectOfText(text: string, nth: number): Rect | null {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let seen = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const data = node.nodeValue ?? '';
		for (let at = data.indexOf(text); at >= 0; at = data.indexOf(text, at + 1)) {
			if (!node.parentElement?.checkVisibility() || seen++ < nth) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + text.length);
			const outside = range.getBoundingClientRect();
			if (outside.top < 0 || outside.bottom > innerHeight)
				node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
			const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
			return { x, y, width, height };
		}
	}
	return null;
}

export function highlightTexts(): string[] {
	const own = [...CSS.highlights].filter(([name]) => name.startsWith('border-gloss'));
	return own
		.flatMap(([, highlight]) => [...highlight])
		.map((part) => {
			// A static range has no text of its own.
			const range = document.createRange();
			range.setStart(part.startContainer, part.startOffset);
			range.setEnd(part.endContainer, part.endOffset);
			return range.toString();
		})
		.filter((text) => text !== '');
}
