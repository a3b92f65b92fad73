/**
 * The card on the page: opens and closes it by core/hover.ts, fills it with texts, puts it beside its mark.
 * Does not know how a card is drawn: `render` does.
 */
import { CLOSED, type HoverEvent, type HoverState, hover, openMark, waitOf } from '../core/hover';
import { place, roomFor } from '../core/placement';
import type { Settings } from '../core/settings';
import { canForward, current, follow, go, previous, startTrail, type Trail } from '../core/trail';
import type { Annotator } from './annotator';
import { schemeBehind } from './backdrop';
import { lineAt } from './hit';
import type { Host } from './host';
import { type Mention, scrollTo } from './mention';

/** What `render` draws. T: the texts of one entry, as the background gives them. */
export interface CardView<T> {
	texts: T;
	opened: boolean;
	sheet: boolean;
	/** Id of the entry one came from. */
	from: T | null;
	canForward: boolean;
	/** Pixels the opened card may be high. */
	room: number;
}

export interface CardInput<T> {
	document: Document;
	annotator: Annotator;
	host: Host;
	theme(): Settings['theme'];
	load(id: string): Promise<T | null>;
	/** Null: nothing is to be seen. */
	render(view: CardView<T> | null): void;
	/** The open mark changed. */
	onOpen(mention: Mention | null): void;
}

export interface CardController {
	readonly open: Mention | null;
	send(event: HoverEvent<Mention>, y: number | null): void;
	/** Opens a mention by keyboard or list: focus goes into the card, and comes back. */
	pick(mention: Mention): void;
	/** The same from the list: scrolls to it first. */
	pickTerm(mention: Mention | undefined): void;
	related(id: string): void;
	step(by: -1 | 1): void;
	/** "Read entry": the card grows and stays. */
	read(): void;
	/** The open mark's text was read anew: follow it to its new mention, or close. */
	moved(mentions: readonly Mention[]): void;
	/** Puts the card where its mark is now. */
	settle(): void;
	stop(): void;
}

/** Below this width, or under a finger, the card is a sheet at the bottom. */
const SHEET_WIDTH = 480;

export function createCardController<T>(input: CardInput<T>): CardController {
	const { document, annotator, host } = input;
	const view = document.defaultView as Window;
	const texts = new Map<string, T>();
	let state: HoverState<Mention> = CLOSED;
	let timer = 0;
	let shown: Mention | null = null;
	let trail: Trail | null = null;
	let opened = false;
	let lineY: number | null = null;
	let back: { focus(): void } | null = null;
	let wantsFocus = false;

	const load = async (id: string): Promise<T | null> => {
		const known = texts.get(id) ?? (await input.load(id).catch(() => null));
		if (known) texts.set(id, known);
		return known;
	};

	const send = (event: HoverEvent<Mention>, y: number | null) => {
		const next = hover(state, event);
		if (next === state) return;
		state = next;
		clearTimeout(timer);
		const wait = waitOf(state);
		if (wait !== null) timer = view.setTimeout(() => send({ type: 'waited' }, null), wait);
		// The texts are on their way while the pointer still rests.
		if (state.kind === 'resting') {
			lineY = y;
			load(annotator.entryOf(state.mark).id);
		} else if (event.type === 'pick') lineY = y;
		const mark = openMark(state);
		if (mark !== shown) show(mark);
	};

	const show = (mark: Mention | null) => {
		shown = mark;
		opened = false;
		annotator.light(mark);
		input.onOpen(mark);
		trail = mark && startTrail(annotator.entryOf(mark).id);
		if (mark) draw();
		else close();
	};

	const draw = async () => {
		const mark = shown;
		if (!mark || !trail) return;
		const [entry, from] = await Promise.all([
			load(current(trail)),
			trail && previous(trail) ? load(previous(trail) as string) : null,
		]);
		if (mark !== shown || !trail) return;
		if (!entry) return send({ type: 'dismiss' }, null);
		const theme = input.theme();
		host.attach();
		host.setScheme(theme === 'auto' ? schemeBehind(mark.startNode.parentElement) : theme);
		const sheet = view.innerWidth < SHEET_WIDTH;
		const room = sheet ? view.innerHeight * 0.85 : Math.min(560, roomFor(lineAt(mark, lineY), windowSize()));
		host.showCard();
		input.render({ texts: entry, opened, sheet, from, canForward: canForward(trail), room });
		settle();
		if (wantsFocus) focusCard();
	};

	const focusCard = () => {
		wantsFocus = false;
		host.card.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
	};

	const close = () => {
		const hadFocus = host.focused !== null && host.card.contains(host.focused);
		input.render(null);
		host.hideCard();
		if (hadFocus) back?.focus();
		back = null;
		wantsFocus = false;
	};

	const windowSize = () => ({ width: document.documentElement.clientWidth, height: view.innerHeight });

	const settle = () => {
		if (!shown || !host.card.matches(':popover-open')) return;
		const { style } = host.card;
		if (view.innerWidth < SHEET_WIDTH) {
			style.inset = 'auto 0 0 0';
			return;
		}
		const line = lineAt(shown, lineY);
		const gone = line.bottom < 0 || line.top > view.innerHeight || line.width === 0;
		if (gone && state.kind === 'open' && !state.held) return send({ type: 'dismiss' }, null);
		const { left, top } = place(line, { width: host.card.offsetWidth, height: host.card.offsetHeight }, windowSize());
		style.inset = `${top}px auto auto ${left}px`;
	};

	const grew = new ResizeObserver(settle);
	grew.observe(host.card);
	const keydown = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || event.defaultPrevented) return;
		event.preventDefault();
		event.stopPropagation();
		send({ type: 'dismiss' }, null);
	};
	const pressed = () => send({ type: 'hold' }, null);
	host.card.addEventListener('keydown', keydown);
	host.card.addEventListener('pointerdown', pressed);

	const pick = (mention: Mention) => {
		if (!shown) back = host.focused instanceof HTMLElement ? host.focused : activeElement(document);
		wantsFocus = true;
		send({ type: 'pick', mark: mention }, null);
		if (shown === mention) draw();
	};

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
		related(id) {
			if (!trail) return;
			trail = follow(trail, id);
			wantsFocus = true;
			draw();
		},
		step(by) {
			if (!trail) return;
			trail = go(trail, by);
			wantsFocus = true;
			draw();
		},
		read() {
			opened = true;
			send({ type: 'hold' }, null);
			draw();
		},
		moved(mentions) {
			const twin =
				shown &&
				mentions.find(
					(m) => m.entry === shown?.entry && m.startNode === shown?.startNode && m.startOffset === shown?.startOffset,
				);
			if (!twin) return send({ type: 'dismiss' }, null);
			shown = twin;
			state = { kind: 'open', mark: twin, held: state.kind === 'open' && state.held };
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

const activeElement = (document: Document): HTMLElement | null =>
	document.activeElement instanceof HTMLElement && document.activeElement !== document.body ? document.activeElement : null;
