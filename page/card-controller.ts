/** The card on the page: opens and closes it by core/hover.ts, gives and takes the focus. */
import { CLOSED, comingMark, type HoverEvent, type HoverState, hover, openMark, waitOf, withOpenMark } from '../core/hover';
import { follow, go, type Trail } from '../core/trail';
import { createDrawing, type DrawingInput } from './card-drawing';
import { watchCards } from './card-events';
import { createCardFocus } from './card-focus';
import { remembering } from './card-texts';
import { type Mention, scrollTo } from './mention';

export interface CardInput<T> extends Omit<DrawingInput<T>, 'load' | 'card' | 'drawn' | 'failed'> {
	load(id: string, articleDate: string | null): Promise<T | null>;
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
	/** Puts the cards where their marks are now. */
	settle(): void;
	stop(): void;
}

export function createCardController<T>(input: CardInput<T>): CardController {
	const { document, annotator, host } = input;
	const view = document.defaultView as Window;
	const focus = createCardFocus(document, host);
	const known = remembering(input.load);
	const load = (id: string) => known(id, annotator.date);
	let state: HoverState<Mention> = CLOSED;
	let timer = 0;
	let lineY: number | null = null;

	const dismiss = () => send({ type: 'dismiss' }, null);
	const place = (card: HTMLElement) =>
		createDrawing({
			...input,
			load,
			card,
			drawn: () => {
				look();
				focus.enter(open.card);
			},
			failed: () => send({ type: coming.mark ? 'off' : 'dismiss' }, null),
		});
	/** The card that is to be seen, and the one that may be next: they change places. */
	let [open, coming] = [place(host.cards[0]), place(host.cards[1])];

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
		if (mark !== open.mark) show(mark);
		prepare(comingMark(state));
	};

	const show = (mark: Mention | null) => {
		const wasInside = focus.isInside();
		if (mark && mark === coming.mark) {
			[open, coming] = [coming, open];
			// Its mark may have moved since. Asked before anything is changed: then the browser has the answer already.
			look();
			if (open.mark !== mark) return;
			if (open.show()) focus.enter(open.card);
		} else if (mark) open.begin(mark, lineY, true);
		else open.end();
		if (!mark) focus.giveBack(wasInside);
		annotator.light(mark);
		input.onOpen();
	};

	const prepare = (mark: Mention | null) => {
		if (mark === coming.mark) return;
		if (mark) coming.begin(mark, lineY, false);
		else coming.end();
	};

	/** Puts the open card beside its mark; one whose mark has left the window closes, unless the reader holds it. */
	const look = () => {
		const sight = open.settle();
		if (sight === 'gone' || (sight === 'away' && state.kind === 'open' && !state.held)) dismiss();
	};
	const settle = () => {
		look();
		if (coming.settle() !== 'here') send({ type: 'off' }, null);
	};

	const pick = (mention: Mention) => {
		if (!focus.isInside()) focus.remember();
		focus.want();
		const isOpen = open.mark === mention;
		send({ type: 'pick', mark: mention }, null);
		// Opened by pointing, and now by key: the card is there, only the focus is not.
		if (isOpen) open.change({});
	};

	const goTo = (trail: Trail | null) => {
		if (!trail) return;
		focus.want();
		open.change({ trail });
	};

	const unwatch = watchCards(host.cards, { grew: settle, used: () => send({ type: 'hold' }, null), escaped: dismiss });

	return {
		get open() {
			return open.mark;
		},
		send,
		pick,
		pickTerm(mention) {
			if (!mention) return;
			scrollTo(mention);
			pick(mention);
		},
		related: (id) => goTo(open.trail && follow(open.trail, id)),
		step: (by) => goTo(open.trail && go(open.trail, by)),
		read() {
			send({ type: 'hold' }, null);
			open.change({ opened: true });
		},
		moved(mentions) {
			const at = open.mark;
			const twin = mentions.find(
				(m) => m.kind.entry === at?.kind.entry && m.startNode === at.startNode && m.startOffset === at.startOffset,
			);
			if (!twin || state.kind === 'resting') return dismiss();
			open.follow(twin);
			state = withOpenMark(state, twin);
			annotator.light(twin);
		},
		settle,
		stop() {
			dismiss();
			unwatch();
		},
	};
}
