/** Where the card sits: beside its mark, or as a sheet at the bottom of a narrow window. */
import { chooseSide, place, room, type Side, sideToGrow } from '../core/placement';
import { isCutOff, lineAt } from './hit';
import type { Mention } from './mention';

/** Below this width, in pixels, the card is a sheet at the bottom. */
const SHEET_WIDTH = 480;
/** An opened card is no higher than this, in pixels; a sheet no higher than this share of the window. */
const HIGHEST = 560;
const SHEET_SHARE = 0.85;

export interface CardSeat {
	isSheet(): boolean;
	/** Moves the card to its mark; false where the mark has left the window. `y` tells the line of a term that breaks. */
	sit(mark: Mention, y: number | null, opened: boolean): boolean;
	/** Forgets the side, for the next mark. */
	leave(): void;
}

export function createCardSeat(document: Document, card: HTMLElement): CardSeat {
	const view = document.defaultView as Window;
	const { style } = card;
	let side: Side | null = null;
	/** What is written already: writing it again would have the card laid out again. */
	const written = new Map<string, string>();
	const write = (name: string, value: string) => {
		if (written.get(name) === value) return;
		written.set(name, value);
		style.setProperty(name, value);
	};
	const isSheet = () => view.innerWidth < SHEET_WIDTH;
	const limit = (height: number) => write('--card-max', `${Math.floor(height)}px`);

	const sitAtBottom = () => {
		limit(view.innerHeight * SHEET_SHARE);
		write('inset', 'auto 0 0 0');
		write('width', '100%');
	};
	const sitBeside = (line: DOMRect, opened: boolean) => {
		const pane = { width: document.documentElement.clientWidth, height: view.innerHeight };
		write('width', '');
		const size = () => ({ width: card.offsetWidth, height: card.offsetHeight });
		side = opened && side ? sideToGrow(line, pane, side) : chooseSide(line, size(), pane);
		limit(Math.min(HIGHEST, room(line, pane, side)));
		const { left, top } = place(line, size(), pane, side);
		write('inset', `${top}px auto auto ${left}px`);
	};

	return {
		isSheet,
		sit(mark, y, opened) {
			const line = lineAt(mark, y);
			if (isSheet()) sitAtBottom();
			else sitBeside(line, opened);
			return line.width > 0 && line.bottom >= 0 && line.top <= view.innerHeight && !isCutOff(mark, line);
		},
		leave() {
			side = null;
			write('--card-max', '');
		},
	};
}
