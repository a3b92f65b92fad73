/** Where the card sits: beside its mark, or as a sheet at the bottom of a narrow window. */
import { place, roomFor } from '../core/placement';
import { lineAt } from './hit';
import type { Host } from './host';
import type { Mention } from './mention';

/** Below this width, in pixels, the card is a sheet at the bottom. */
const SHEET_WIDTH = 480;
/** The opened card is no higher than this, in pixels; a sheet no higher than this share of the window. */
const HIGHEST = 560;
const SHEET_SHARE = 0.85;

export interface CardSeat {
	isSheet(): boolean;
	/** Pixels the card may be high. */
	room(mark: Mention, y: number | null): number;
	/** Moves the card to its mark; false where the mark has left the window. */
	sit(mark: Mention, y: number | null): boolean;
}

export function createCardSeat(document: Document, host: Host): CardSeat {
	const view = document.defaultView as Window;
	const isSheet = () => view.innerWidth < SHEET_WIDTH;
	const pane = () => ({ width: document.documentElement.clientWidth, height: view.innerHeight });
	return {
		isSheet,
		room: (mark, y) => (isSheet() ? view.innerHeight * SHEET_SHARE : Math.min(HIGHEST, roomFor(lineAt(mark, y), pane()))),
		sit(mark, y) {
			const { style } = host.card;
			const line = lineAt(mark, y);
			if (isSheet()) style.inset = 'auto 0 0 0';
			else {
				const { left, top } = place(line, { width: host.card.offsetWidth, height: host.card.offsetHeight }, pane());
				style.inset = `${top}px auto auto ${left}px`;
			}
			return line.width > 0 && line.bottom >= 0 && line.top <= view.innerHeight;
		},
	};
}
