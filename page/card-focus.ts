/** The focus goes into a card that was opened without a pointer, and back to where it was. */
import { isFrame } from './frames';
import type { Host } from './host';

export interface CardFocus {
	/** Remembers where the focus is, to give it back. */
	remember(): void;
	/** The next card that is to be seen takes the focus in. */
	want(): void;
	/** Takes the focus in, if it is wanted. */
	enter(card: HTMLElement): void;
	/** Gives it back, if it is in the card as that closes. */
	giveBack(wasInside: boolean): void;
	isInside(): boolean;
}

export function createCardFocus(document: Document, host: Host): CardFocus {
	let back: HTMLElement | null = null;
	let wanted = false;
	// The reader's place stays where it is: the card is beside its mark, and what had the focus may be far away.
	const focus = (element: HTMLElement | null) => element?.focus({ preventScroll: true });
	return {
		remember() {
			back = (host.focused as HTMLElement | null) ?? focusedOn(document);
		},
		want() {
			wanted = true;
		},
		enter(card) {
			if (wanted) focus(card.querySelector<HTMLElement>('[role="dialog"]'));
			wanted = false;
		},
		giveBack(wasInside) {
			if (wasInside) focus(back);
			back = null;
			wanted = false;
		},
		isInside: () => host.cards.some((card) => card.contains(host.focused)),
	};
}

/** Inside a frame, where the focus is there. */
function focusedOn({ activeElement, body }: Document): HTMLElement | null {
	if (!activeElement || activeElement === body) return null;
	const inside = isFrame(activeElement) && activeElement.contentDocument;
	return (inside && focusedOn(inside)) || (activeElement as HTMLElement);
}
