/** Where the card goes: rectangles in, a point out. Pixels of the window. */

export interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

export interface Size {
	width: number;
	height: number;
}

/** From the marked line to the card, and from the card to the window's edge. */
const GAP = 8;
const MARGIN = 12;
/** The card's text starts under the word's first letter: border and padding stand to the left of it. */
const INDENT = 21;

/** Below the line where there is room, else above, else where there is more room; never over the word. */
export function place(mark: Box, card: Size, pane: Size): { left: number; top: number; side: 'below' | 'above' } {
	const below = mark.top + mark.height + GAP;
	const above = mark.top - GAP - card.height;
	const roomBelow = pane.height - MARGIN - below;
	const side = card.height <= roomBelow || roomBelow >= mark.top - GAP - MARGIN ? 'below' : 'above';
	const left = clamp(mark.left - INDENT, MARGIN, pane.width - MARGIN - card.width);
	return { left, top: side === 'below' ? below : Math.max(MARGIN, above), side };
}

/** The height left on the side that `place` chose, so that an opened card never runs out of the window. */
export function roomFor(mark: Box, pane: Size): number {
	const below = pane.height - MARGIN - (mark.top + mark.height + GAP);
	return Math.max(below, mark.top - GAP - MARGIN);
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
