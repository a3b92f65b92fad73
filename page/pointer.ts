/** Pointer and keys on one document of the page → what the reader means by them. Ends with the signal. */
import type { HoverEvent } from '../core/hover';
import { paneOf } from './frames';
import { mentionAt } from './hit';
import type { Mention } from './mention';

/** Pixels a millisecond above which a pointer is only passing by. */
const FAST = 0.5;

export interface PointerInput {
	document: Document;
	/** The marks on the page now. */
	marked(): Iterable<Mention>;
	/** Events inside our own host. */
	owns(event: Event): boolean;
	isOpen(): boolean;
	/** The extension is gone, and everything of ours with it. */
	isGone(): boolean;
	/** Pointing opens; else only a click does. */
	opensByPointing(): boolean;
	/** `y` is where in the window the pointer was, to tell the line of a broken term. */
	send(event: HoverEvent<Mention>, y: number | null): void;
}

export function listenToPointer(input: PointerInput, signal: AbortSignal): void {
	const { document, send } = input;
	let last = { x: 0, y: 0, time: 0 };
	let frame = 0;

	const heightOf = (event: MouseEvent) => {
		const { y, scale } = paneOf(document);
		return y + scale * event.clientY;
	};
	const look = (event: PointerEvent) => {
		frame = 0;
		if (input.isGone()) return;
		const speed = Math.hypot(event.clientX - last.x, event.clientY - last.y) / Math.max(1, event.timeStamp - last.time);
		last = { x: event.clientX, y: event.clientY, time: event.timeStamp };
		if (input.owns(event)) return send({ type: 'card' }, null);
		const mark =
			input.opensByPointing() && event.buttons === 0 ? mentionAt(document, input.marked(), event.clientX, event.clientY) : null;
		send(mark ? { type: 'over', mark, fast: speed > FAST } : { type: 'off' }, heightOf(event));
	};
	const move = (event: PointerEvent) => {
		if (event.pointerType === 'touch') return;
		// One look a frame is as much as a hand can mean.
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => look(event));
	};
	const leave = () => send({ type: 'off' }, null);
	const click = (event: MouseEvent) => {
		if (input.owns(event)) return;
		const mark = isPlainClick(event, document.getSelection())
			? mentionAt(document, input.marked(), event.clientX, event.clientY)
			: null;
		if (mark) send({ type: 'pick', mark }, heightOf(event));
		else if (input.isOpen()) send({ type: 'dismiss' }, null);
	};
	const key = (event: KeyboardEvent) => {
		// Inside the card, the card decides: its menu closes first.
		if (event.key !== 'Escape' || !input.isOpen() || input.owns(event)) return;
		// Only ours closes: a dialog of the page stays open.
		event.preventDefault();
		event.stopImmediatePropagation();
		send({ type: 'dismiss' }, null);
	};

	const view = document.defaultView as Window;
	view.addEventListener('pointermove', move, { capture: true, passive: true, signal });
	document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
	view.addEventListener('click', click, { capture: true, signal });
	view.addEventListener('keydown', key, { capture: true, signal });
	signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

const isPlainClick = (event: MouseEvent, selection: Selection | null): boolean =>
	event.button === 0 &&
	!event.ctrlKey &&
	!event.metaKey &&
	!event.shiftKey &&
	!event.altKey &&
	(!selection || selection.isCollapsed);
