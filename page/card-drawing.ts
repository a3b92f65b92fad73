/**
 * One card in its place in the host: drawn unseen while the pointer rests on its mark, or to be seen at once.
 * Does not know how a card is drawn: `render` does.
 */
import type { Why } from '../core/reason';
import type { Settings } from '../core/settings';
import { canForward, current, previous, startTrail, type Trail } from '../core/trail';
import type { Annotator } from './annotator';
import { schemeBehind } from './backdrop';
import { createCardSeat } from './card-seat';
import type { Host } from './host';
import type { Mention } from './mention';

/** What `render` draws. T: the texts of one entry, as the background gives them. */
export interface CardView<T> {
	texts: T;
	opened: boolean;
	sheet: boolean;
	/** Why the name on the page was taken as this entry; null while the card is small, and for plain names. */
	why: Why | null;
	/** The entry one came from. */
	from: T | null;
	canForward: boolean;
}

export interface DrawingInput<T> {
	document: Document;
	annotator: Annotator;
	host: Host;
	theme(): Settings['theme'];
	load(id: string): Promise<T | null>;
	/** Null: nothing is to be in this place. */
	render(view: CardView<T> | null, card: HTMLElement): void;
	/** Its place in the host. */
	card: HTMLElement;
	/** It is there to be seen. */
	drawn(): void;
	/** Its texts did not come. */
	failed(): void;
}

/** Where a card stands: beside its mark, beside a mark that cannot be seen, or itself where nobody sees it. */
export type Sight = 'here' | 'away' | 'gone';

export interface CardDrawing {
	readonly card: HTMLElement;
	readonly mark: Mention | null;
	readonly trail: Trail | null;
	/** Draws the card of a mark; `y` tells the line of a term that breaks. Seen: at once; else when `show` says so. */
	begin(mark: Mention, y: number | null, seen: boolean): void;
	/** Lets it be seen. False: its texts are still on their way, and it will be when they have come. */
	show(): boolean;
	/** Draws it again, with other texts or grown. */
	change(how: { trail?: Trail; opened?: boolean }): void;
	/** The same card for the same mark, found anew on the page. */
	follow(mark: Mention): void;
	/** Puts the card where its mark is now. */
	settle(): Sight;
	end(): void;
}

export function createDrawing<T>(input: DrawingInput<T>): CardDrawing {
	const { annotator, host, card } = input;
	const seat = createCardSeat(input.document, card);
	let mark: Mention | null = null;
	let trail: Trail | null = null;
	let opened = false;
	let seen = false;
	let lineY: number | null = null;
	/** No longer waiting for its texts. */
	let ready = false;

	const draw = async () => {
		const [at, way] = [mark, trail];
		if (!at || !way) return;
		const before = previous(way);
		const [texts, from] = await Promise.all([input.load(current(way)), before === null ? null : input.load(before)]);
		if (at !== mark || way !== trail) return;
		if (!texts) return input.failed();
		host.attach();
		const theme = input.theme();
		card.style.colorScheme = theme === 'auto' ? schemeBehind(at.startNode.parentElement) : theme;
		host.showCard(card, seen);
		const why = opened && current(way) === annotator.entryOf(at).id ? annotator.whyOf(at) : null;
		input.render({ texts, opened, sheet: seat.isSheet(), why, from, canForward: canForward(way) }, card);
		ready = true;
		if (seen) input.drawn();
		else settle();
	};

	const settle = (): Sight => {
		if (!mark || !ready) return 'here';
		// A dialog of the page may have closed with our card inside.
		if (!card.checkVisibility()) return 'gone';
		return seat.sit(mark, lineY, opened) ? 'here' : 'away';
	};

	const forget = () => {
		mark = trail = null;
		opened = ready = false;
		seat.leave();
	};

	return {
		card,
		get mark() {
			return mark;
		},
		get trail() {
			return trail;
		},
		begin(next, y, isSeen) {
			forget();
			mark = next;
			trail = startTrail(annotator.entryOf(next).id);
			lineY = y;
			seen = isSeen;
			draw();
		},
		show() {
			seen = true;
			if (!mark || !ready) return false;
			host.showCard(card, true);
			return true;
		},
		change(how) {
			trail = how.trail ?? trail;
			opened = how.opened ?? opened;
			draw();
		},
		follow(twin) {
			mark = twin;
		},
		settle,
		end() {
			forget();
			input.render(null, card);
			host.hideCard(card);
		},
	};
}
