/**
 * When the card opens and closes: a state machine without a clock. K names a mark.
 *
 *               over              waited
 *   closed ────────────▶ resting ────────▶ open ◀──────── card, over the same mark
 *     ▲  ▲      off         │               │ off           │
 *     │  └──────────────────┘               ▼               │
 *     └──────────────────────────────── leaving ────────────┘
 *                   waited
 *   A fast move over a mark begins its rest anew. Over another mark, an open card stays to be seen until the wait is over.
 *   The rest has two parts. In the second the card is drawn unseen, so that nothing but showing it is left at the end.
 *   pick: open and held, from any state. A held card closes only by dismiss, or by opening another.
 */

export type HoverState<K> =
	| { kind: 'closed' }
	/** The pointer rests on a mark; `over` is the open mark, if another card is still open. `long`: the rest's second part. */
	| { kind: 'resting'; mark: K; over: K | null; long: boolean }
	| { kind: 'open'; mark: K; held: boolean }
	/** The pointer left; it may still come back, or go into the card. */
	| { kind: 'leaving'; mark: K };

export type HoverEvent<K> =
	| { type: 'over'; mark: K; fast: boolean }
	/** The pointer is on neither a mark nor the card. */
	| { type: 'off' }
	/** The pointer is in the card. */
	| { type: 'card' }
	/** A click or tap on a mark, the keyboard command, the list: opens at once and stays. */
	| { type: 'pick'; mark: K }
	/** The reader began to use the card: it stays. */
	| { type: 'hold' }
	| { type: 'dismiss' }
	/** The wait of the present state is over. */
	| { type: 'waited' };

/** Milliseconds; a rest's first part is as long as a pointer needs that passes over a word without haste. */
export const WAIT_OPEN = 250;
export const WAIT_DRAW = 150;
export const WAIT_CLOSE = 300;

export const CLOSED = { kind: 'closed' } as const;

/** The same object comes back where nothing changes, so that a running wait goes on. */
export function hover<K>(state: HoverState<K>, event: HoverEvent<K>): HoverState<K> {
	switch (event.type) {
		case 'pick':
			return { kind: 'open', mark: event.mark, held: true };
		case 'dismiss':
			return CLOSED;
		case 'hold':
			return holdCard(state);
		case 'waited':
			return waited(state);
		case 'card':
			return intoCard(state);
		case 'over':
			return overMark(state, event.mark, event.fast);
		case 'off':
			return offMark(state);
	}
}

/** How long a state lasts by itself, in milliseconds; null: until something happens. */
export function waitOf<K>(state: HoverState<K>): number | null {
	if (state.kind === 'resting') return state.long ? WAIT_OPEN - WAIT_DRAW : WAIT_DRAW;
	return state.kind === 'leaving' ? WAIT_CLOSE : null;
}

/** The mark whose card is to be seen. */
export function openMark<K>(state: HoverState<K>): K | null {
	if (state.kind === 'closed') return null;
	return state.kind === 'resting' ? state.over : state.mark;
}

/** The mark whose card is to be drawn, and not yet to be seen. */
export const comingMark = <K>(state: HoverState<K>): K | null => (state.kind === 'resting' && state.long ? state.mark : null);

/** The same where the open mark is known by another name now. */
export function withOpenMark<K>(state: HoverState<K>, mark: K): HoverState<K> {
	if (state.kind === 'resting') return { ...state, over: state.over === null ? null : mark };
	return state.kind === 'closed' ? state : { ...state, mark };
}

function waited<K>(state: HoverState<K>): HoverState<K> {
	if (state.kind === 'resting') return state.long ? { kind: 'open', mark: state.mark, held: false } : { ...state, long: true };
	return state.kind === 'leaving' ? CLOSED : state;
}

function holdCard<K>(state: HoverState<K>): HoverState<K> {
	const mark = openMark(state);
	return mark === null || (state.kind === 'open' && state.held) ? state : { kind: 'open', mark, held: true };
}

function intoCard<K>(state: HoverState<K>): HoverState<K> {
	if (state.kind === 'leaving') return { kind: 'open', mark: state.mark, held: false };
	if (state.kind === 'resting') return state.over === null ? CLOSED : { kind: 'open', mark: state.over, held: false };
	return state;
}

function overMark<K>(state: HoverState<K>, mark: K, fast: boolean): HoverState<K> {
	if (state.kind === 'open' && (state.held || state.mark === mark)) return state;
	const over = openMark(state);
	if (over === mark) return { kind: 'open', mark, held: false };
	if (state.kind === 'resting' && state.mark === mark && !fast) return state;
	// A fast pointer only passes by: its rest begins anew with each fast move.
	return { kind: 'resting', mark, over, long: false };
}

function offMark<K>(state: HoverState<K>): HoverState<K> {
	if (state.kind === 'resting') return state.over === null ? CLOSED : { kind: 'leaving', mark: state.over };
	if (state.kind === 'open' && !state.held) return { kind: 'leaving', mark: state.mark };
	return state;
}
