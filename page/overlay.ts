/** Marks as rules in our own host: the way in forced colours, where highlights are painted like a selection. */
import { boxesInWindow, isCutOff } from './hit';
import type { Mention } from './mention';

/** Draws anew on each call; takes the rules away where highlights work: `forced` is false there. */
export function drawOverlay(overlay: HTMLElement, forced: boolean, marked: Iterable<Mention>, open: Mention | null): void {
	const { ownerDocument: document } = overlay;
	if (!forced) {
		if (overlay.firstChild) overlay.replaceChildren();
		return;
	}
	const origin = overlay.getBoundingClientRect();
	const rules = [...marked].flatMap((mention) =>
		boxesInWindow(mention)
			.filter((box) => !isCutOff(mention, box))
			.map((box) => rule(document, box, origin, mention === open)),
	);
	overlay.replaceChildren(...rules);
}

function rule(document: Document, box: DOMRect, origin: DOMRect, open: boolean): HTMLElement {
	const element = document.createElement('i');
	if (open) element.className = 'open';
	element.style.left = `${box.left - origin.left}px`;
	element.style.top = `${box.bottom - origin.top - 1}px`;
	element.style.width = `${box.width}px`;
	return element;
}

/** Layout moves the text: on resize, on scrolling inside the page, and when fonts arrive. `minds`: something of ours would move along. Ends with the signal. */
export function watchLayout(document: Document, minds: () => boolean, moved: () => void, signal: AbortSignal): void {
	const view = document.defaultView as Window;
	let frame = 0;
	const soon = () => {
		if (!minds()) return;
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(moved);
	};
	view.addEventListener('resize', soon, { passive: true, signal });
	view.addEventListener('scroll', soon, { passive: true, capture: true, signal });
	document.fonts.addEventListener('loadingdone', soon, { signal });
	const sizes = new ResizeObserver(soon);
	sizes.observe(document.documentElement);
	signal.addEventListener('abort', () => {
		cancelAnimationFrame(frame);
		sizes.disconnect();
	});
}
