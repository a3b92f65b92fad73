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

/** An opened card keeps its side while it has this much room there: opening must not move the headword. */
const ENOUGH = 400;

export type Side = 'below' | 'above';

/** Below the line where the card has room, else above, else where there is more room. */
export function chooseSide(mark: Box, card: Size, pane: Size): Side {
	const below = room(mark, pane, 'below');
	return card.height <= below || below >= room(mark, pane, 'above') ? 'below' : 'above';
}

/** The side for a card that is to grow: the same, unless that is too narrow and the other is wider. */
export function sideToGrow(mark: Box, pane: Size, side: Side): Side {
	const other = side === 'below' ? 'above' : 'below';
	return room(mark, pane, side) >= ENOUGH || room(mark, pane, side) >= room(mark, pane, other) ? side : other;
}

/** Pixels that a card may be high on that side. */
export function room(mark: Box, pane: Size, side: Side): number {
	return side === 'below' ? pane.height - MARGIN - (mark.top + mark.height + GAP) : mark.top - GAP - MARGIN;
}

/** The card's corner; never over the word while the card is no higher than its room. */
export function place(mark: Box, card: Size, pane: Size, side: Side): { left: number; top: number } {
	return {
		left: clamp(mark.left - INDENT, MARGIN, pane.width - MARGIN - card.width),
		top: side === 'below' ? mark.top + mark.height + GAP : Math.max(MARGIN, mark.top - GAP - card.height),
	};
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
