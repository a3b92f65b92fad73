import { describe, expect, it } from 'vitest';
import { type Box, chooseSide, place, room, type Size, sideToGrow } from '../../core/placement';

const PANE: Size = { width: 1000, height: 800 };
const CARD: Size = { width: 380, height: 300 };
const word = (left: number, top: number): Box => ({ left, top, width: 60, height: 20 });
const placed = (mark: Box, card: Size, pane: Size) => {
	const side = chooseSide(mark, card, pane);
	return { side, ...place(mark, card, pane, side) };
};

it.each([
	['below, its text under the word', word(400, 100), { left: 379, top: 128, side: 'below' }],
	['above where there is no room below', word(400, 600), { left: 379, top: 292, side: 'above' }],
	['below where it just fits', word(400, 460), { left: 379, top: 488, side: 'below' }],
	['above where it fits by a pixel less', word(400, 461), { left: 379, top: 153, side: 'above' }],
	['clear of the left edge', word(5, 100), { left: 12, top: 128, side: 'below' }],
	['clear of the right edge', word(930, 100), { left: 608, top: 128, side: 'below' }],
])('stands %s', (_, mark, expected) => expect(placed(mark, CARD, PANE)).toEqual(expected));

describe('a card too high for either side', () => {
	const high = { width: 380, height: 700 };

	it.each([
		['upper half stands below', word(400, 200), 'below'],
		['lower half stands above', word(400, 500), 'above'],
	])('of a word in the %s', (_, mark, side) => expect(chooseSide(mark, high, PANE)).toBe(side));

	it('never starts over the window’s upper edge', () => expect(place(word(400, 500), high, PANE, 'above').top).toBe(12));
});

it('starts at the left margin of a window narrower than itself', () => {
	expect(placed(word(200, 100), CARD, { width: 320, height: 800 }).left).toBe(12);
});

it.each([
	['below', word(400, 100), 660],
	['above', word(400, 100), 80],
	['below', word(400, 600), 160],
	['above', word(400, 600), 580],
] as const)('has room %s the word %j: %i px', (side, mark, px) => expect(room(mark, PANE, side)).toBe(px));

it.each([
	['stays where it has 400 px', 'below', word(400, 360), 'below'],
	['stays where it has 400 px, though the other side has more', 'above', word(400, 420), 'above'],
	['changes where it has less and the other side more', 'above', word(400, 319), 'below'],
	['changes where it has less and the other side more', 'below', word(400, 401), 'above'],
] as const)('a card that grows %s: %s', (_, side, mark, grown) => expect(sideToGrow(mark, PANE, side)).toBe(grown));

it('stays where neither side has 400 px and its own has more', () => {
	const low = { width: 1000, height: 500 };
	expect(sideToGrow(word(400, 200), low, 'below')).toBe('below');
	expect(sideToGrow(word(400, 200), low, 'above')).toBe('below');
});

it('never stands over the word nor outside, wherever the word is, while it is no higher than its room', () => {
	const wrong: unknown[] = [];
	for (const pane of [PANE, { width: 420, height: 320 }, { width: 1000, height: 240 }])
		for (let top = 12; top < pane.height - 32; top += 7)
			for (let left = 0; left < pane.width; left += 31)
				for (const share of [0.2, 0.6, 1]) {
					const mark = word(left, top);
					const card = { width: 380, height: Math.max(room(mark, pane, 'below'), room(mark, pane, 'above')) * share };
					const at = placed(mark, card, pane);
					const clear = at.top >= mark.top + mark.height || at.top + card.height <= mark.top;
					const inside =
						at.top >= 12 && at.top + card.height <= pane.height - 11.9 && at.left >= 12 && at.left + 380 <= pane.width - 12;
					if (!clear || !inside) wrong.push({ mark, card, pane, at });
				}
	expect(wrong).toEqual([]);
});
