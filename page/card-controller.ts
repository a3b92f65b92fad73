/**
 * The card on the page: opens and closes it by core/hover.ts, fills it with texts, gives and takes the focus.
 * Does not know how a card is drawn: `render` does.
 */
import { CLOSED, type HoverEvent, type HoverState, hover, openMark, waitOf } from '../core/hover';
import type { Why } from '../core/reason';
import type { Settings } from '../core/settings';
import { canForward, current, follow, go, previous, startTrail, type Trail } from '../core/trail';
import type { Annotator } from './annotator';
import { schemeBehind } from './backdrop';
import { createCardFocus } from './card-focus';
import { createCardSeat } from './card-seat';
import { remembering } from './card-texts';
import type { Host } from './host';
import { type Mention, scrollTo } from './mention';

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

export interface CardInput<T> {
	document: Document;
	annotator: Annotator;
	host: Host;
	theme(): Settings['theme'];
	load(id: string): Promise<T | null>;
	/** Null: nothing is to be seen. */
	render(view: CardView<T> | null): void;
	/** Another mention is open, or none. */
	onOpen(): void;
}

export interface CardController {
	readonly open: Mention | null;
	/** `y`: where in the window the pointer was, to tell the line of a term that breaks. */
	send(event: HoverEvent<Mention>, y: number | null): void;
	/** Opens a mention by keyboard or list: focus goes into the card, and comes back. */
	pick(mention: Mention): void;
	/** The same, after scrolling to it. */
	pickTerm(mention: Mention | undefined): void;
	related(id: string): void;
	step(by: -1 | 1): void;
	/** "Read entry": the card grows and stays. */
	read(): void;
	/** The page's text was read anew: follow the open mark to its new mention, or close. */
	moved(mentions: readonly Mention[]): void;
	/** Puts the card where its mark is now. */
	settle(): void;
	stop(): void;
}

export function createCardController<T>(input: CardInput<T>): CardController {
	const { document, annotator, host } = input;
	const view = document.defaultView as Window;
	const seat = createCardSeat(document, host);
	const load = remembering(input.load);
	const focus = createCardFocus(document, host);
	let state: HoverState<Mention> = CLOSED;
	let timer = 0;
	let shown: Mention | null = null;
	let trail: Trail | null = null;
	let opened = false;
	let lineY: number | null = null;
	/** The open card is on the screen, no longer waiting for its texts. */
	let drawn = false;

	const send = (event: HoverEvent<Mention>, y: number | null) => {
		const next = hover(state, event);
		if (next === state) return;
		state = next;
		clearTimeout(timer);
		const wait = waitOf(state);
		if (wait !== null) timer = view.setTimeout(() => send({ type: 'waited' }, null), wait);
		if (event.type === 'over' || event.type === 'pick') lineY = y;
		// The texts are on their way while the pointer still rests.
		if (state.kind === 'resting') load(annotator.entryOf(state.mark).id);
		const mark = openMark(state);
		if (mark !== shown) show(mark);
	};

	const show = (mark: Mention | null) => {
		shown = mark;
		opened = false;
		drawn = false;
		trail = mark && startTrail(annotator.entryOf(mark).id);
		seat.leave();
		annotator.light(mark);
		input.onOpen();
		if (mark) draw();
		else close();
	};

	const draw = async () => {
		const mark = shown;
		const way = trail;
		if (!mark || !way) return;
		const before = previous(way);
		const [texts, from] = await Promise.all([load(current(way)), before === null ? null : load(before)]);
		if (mark !== shown || way !== trail) return;
		if (!texts) return send({ type: 'dismiss' }, null);
		const theme = input.theme();
		host.attach();
		host.setScheme(theme === 'auto' ? schemeBehind(mark.startNode.parentElement) : theme);
		host.showCard();
		const why = opened && isOwn(way, mark) ? annotator.whyOf(mark) : null;
		input.render({ texts, opened, sheet: seat.isSheet(), why, from, canForward: canForward(way) });
		drawn = true;
		settle();
		focus.enter();
	};

	const isOwn = (way: Trail, mark: Mention) => current(way) === annotator.entryOf(mark).id;

	const close = () => {
		const wasInside = focus.isInside();
		input.render(null);
		host.hideCard();
		focus.giveBack(wasInside);
	};

	const settle = () => {
		if (!shown || !drawn) return;
		// A dialog of the page may have closed with our card inside.
		if (!host.card.checkVisibility()) return send({ type: 'dismiss' }, null);
		const inSight = seat.sit(shown, lineY, opened);
		if (!inSight && state.kind === 'open' && !state.held) send({ type: 'dismiss' }, null);
	};

	const pick = (mention: Mention) => {
		if (!focus.isInside()) focus.remember();
		focus.want();
		const isOpen = shown === mention;
		send({ type: 'pick', mark: mention }, null);
		// Opened by pointing, and now by key: the card is there, only the focus is not.
		if (isOpen) draw();
	};

	const goTo = (way: Trail | null) => {
		trail = way;
		focus.want();
		draw();
	};

	const grew = new ResizeObserver(settle);
	grew.observe(host.card);
	host.card.addEventListener('pointerdown', () => send({ type: 'hold' }, null));
	host.card.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.defaultPrevented) return;
		event.preventDefault();
		event.stopPropagation();
		send({ type: 'dismiss' }, null);
	});

	return {
		get open() {
			return shown;
		},
		send,
		pick,
		pickTerm(mention) {
			if (!mention) return;
			scrollTo(mention);
			pick(mention);
		},
		related: (id) => goTo(trail && follow(trail, id)),
		step: (by) => goTo(trail && go(trail, by)),
		read() {
			opened = true;
			send({ type: 'hold' }, null);
			draw();
		},
		moved(mentions) {
			const twin = mentions.find(
				(m) => m.entry === shown?.entry && m.startNode === shown.startNode && m.startOffset === shown.startOffset,
			);
			if (!twin || state.kind === 'resting') return send({ type: 'dismiss' }, null);
			shown = twin;
			state =
				state.kind === 'leaving'
					? { kind: 'leaving', mark: twin }
					: { kind: 'open', mark: twin, held: state.kind === 'open' && state.held };
			annotator.light(twin);
		},
		settle,
		stop() {
			clearTimeout(timer);
			grew.disconnect();
			close();
		},
	};
}
