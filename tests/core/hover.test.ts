import { describe, expect, it } from 'vitest';
import {
	CLOSED,
	comingMark,
	type HoverEvent,
	type HoverState,
	hover,
	openMark,
	WAIT_CLOSE,
	WAIT_DRAW,
	WAIT_OPEN,
	waitOf,
	withOpenMark,
} from '../../core/hover';

type State = HoverState<string>;
type Event = HoverEvent<string>;

const over = (mark: string, fast = false): Event => ({ type: 'over', mark, fast });
const pick = (mark: string): Event => ({ type: 'pick', mark });
const [off, card, hold, dismiss, waited] = (['off', 'card', 'hold', 'dismiss', 'waited'] as const).map(
	(type): Event => ({ type }),
);
const resting = (mark: string, under: string | null = null): State => ({ kind: 'resting', mark, over: under, long: false });
const restingLong = (mark: string, under: string | null = null): State => ({ kind: 'resting', mark, over: under, long: true });
const open = (mark: string): State => ({ kind: 'open', mark, held: false });
const held = (mark: string): State => ({ kind: 'open', mark, held: true });
const leaving = (mark: string): State => ({ kind: 'leaving', mark });

const walk = (start: State, ...events: (Event | undefined)[]): State =>
	events.reduce((state: State, event) => (event ? hover(state, event) : state), start);

describe('the arrows', () => {
	it.each<[string, State, Event | undefined, State]>([
		['closed, over', CLOSED, over('a'), resting('a')],
		['resting, waited', resting('a'), waited, restingLong('a')],
		['resting long, waited', restingLong('a'), waited, open('a')],
		['resting long, off', restingLong('a'), off, CLOSED],
		['resting long, a fast move', restingLong('a'), over('a', true), resting('a')],
		['resting long, over another mark', restingLong('a'), over('b'), resting('b')],
		['resting, off', resting('a'), off, CLOSED],
		['open, off', open('a'), off, leaving('a')],
		['leaving, waited', leaving('a'), waited, CLOSED],
		['leaving, into the card', leaving('a'), card, open('a')],
		['leaving, over the same mark', leaving('a'), over('a'), open('a')],
		['leaving, over another mark', leaving('a'), over('b'), resting('b', 'a')],
		['open, over another mark', open('a'), over('b'), resting('b', 'a')],
		['resting beside an open card, waited', resting('b', 'a'), waited, restingLong('b', 'a')],
		['resting long beside an open card, waited', restingLong('b', 'a'), waited, open('b')],
		['resting long beside an open card, off', restingLong('b', 'a'), off, leaving('a')],
		['resting beside an open card, off', resting('b', 'a'), off, leaving('a')],
		['resting beside an open card, into it', resting('b', 'a'), card, open('a')],
		['resting beside an open card, back over its mark', resting('b', 'a'), over('a'), open('a')],
		['resting beside an open card, over a third', resting('b', 'a'), over('c'), resting('c', 'a')],
		['open, the reader uses the card', open('a'), hold, held('a')],
		['leaving, the reader uses the card', leaving('a'), hold, held('a')],
		['resting beside an open card, the reader uses it', resting('b', 'a'), hold, held('a')],
	])('%s', (_, from, event, to) => expect(walk(from, event)).toEqual(to));
});

describe.each<[string, State]>([
	['closed', CLOSED],
	['resting', resting('a')],
	['resting long', restingLong('a')],
	['resting beside a card', resting('b', 'a')],
	['open', open('a')],
	['held', held('a')],
	['leaving', leaving('a')],
])('from %s', (_, from) => {
	it('a pick opens and holds', () => expect(walk(from, pick('c'))).toEqual(held('c')));
	it('a dismissal closes', () => expect(walk(from, dismiss)).toEqual(CLOSED));
});

describe('nothing changes, and a running wait goes on', () => {
	it.each<[string, State, Event | undefined]>([
		['closed, off', CLOSED, off],
		['closed, into a card', CLOSED, card],
		['closed, waited', CLOSED, waited],
		['closed, held', CLOSED, hold],
		['resting, slow over the same', resting('a'), over('a')],
		['resting long, slow over the same', restingLong('a'), over('a')],
		['resting without a card, held', resting('a'), hold],
		['open, over its own mark', open('a'), over('a')],
		['open, in the card', open('a'), card],
		['open, waited', open('a'), waited],
		['leaving, off', leaving('a'), off],
		['held, off', held('a'), off],
		['held, over its own mark', held('a'), over('a')],
		['held, over another', held('a'), over('b')],
		['held, in the card', held('a'), card],
		['held, waited', held('a'), waited],
		['held again', held('a'), hold],
	])('%s', (_, state, event) => expect(walk(state, event)).toBe(state));
});

it('a sweeping pointer never opens: each fast move begins the rest anew', () => {
	const first = walk(CLOSED, over('a', true));
	const second = walk(first, over('a', true));
	expect(second).toEqual(resting('a'));
	expect(second).not.toBe(first);
	expect(walk(second, over('b', true), over('c', true), off)).toEqual(CLOSED);
});

it('a pointer on the way into the card over another mark leaves the card open', () => {
	const states = [off, over('b', true), card].map((_, i, events) => walk(open('a'), ...events.slice(0, i + 1)));
	expect(states.map((state) => openMark(state))).toEqual(['a', 'a', 'a']);
});

it('a rest has two parts, and is as long as both', () => {
	const parts = [resting('a'), restingLong('a')].map((state) => waitOf(state) ?? Number.NaN);
	expect(parts).toEqual([WAIT_DRAW, WAIT_OPEN - WAIT_DRAW]);
	expect(Math.min(...parts)).toBeGreaterThan(0);
});

it.each<[State, number | null, string | null, string | null]>([
	[CLOSED, null, null, null],
	[resting('a'), WAIT_DRAW, null, null],
	[restingLong('a'), WAIT_OPEN - WAIT_DRAW, null, 'a'],
	[resting('b', 'a'), WAIT_DRAW, 'a', null],
	[restingLong('b', 'a'), WAIT_OPEN - WAIT_DRAW, 'a', 'b'],
	[open('a'), null, 'a', null],
	[held('a'), null, 'a', null],
	[leaving('a'), WAIT_CLOSE, 'a', null],
])('%j lasts %s ms, shows %s and draws %s', (state, wait, mark, coming) => {
	expect(waitOf(state)).toBe(wait);
	expect(openMark(state)).toBe(mark);
	expect(comingMark(state)).toBe(coming);
});

it.each<[State, State]>([
	[CLOSED, CLOSED],
	[resting('b'), resting('b')],
	[restingLong('b', 'a'), restingLong('b', 'c')],
	[open('a'), open('c')],
	[held('a'), held('c')],
	[leaving('a'), leaving('c')],
])('%j goes on as %j where the open mark is "c" now', (state, expected) => expect(withOpenMark(state, 'c')).toEqual(expected));
