import { expect, it } from 'vitest';
import { canForward, current, follow, go, previous, startTrail, type Trail } from '../../core/trail';

const walk = (...steps: (string | -1 | 1)[]): Trail =>
	steps.reduce<Trail>((trail, step) => (typeof step === 'string' ? follow(trail, step) : go(trail, step)), startTrail('a'));

it.each<[steps: (string | -1 | 1)[], at: string, from: string | null, on: boolean]>([
	[[], 'a', null, false],
	[['b'], 'b', 'a', false],
	[['b', 'c'], 'c', 'b', false],
	[['b', 'c', -1], 'b', 'a', true],
	[['b', 'c', -1, -1], 'a', null, true],
	[['b', 'c', -1, 1], 'c', 'b', false],
	[['b', -1, -1, -1], 'a', null, true],
	[['b', 1, 1], 'b', 'a', false],
	[['b', 'c', -1, 'd'], 'd', 'b', false],
	[['b', 'a'], 'a', 'b', false],
])('after %j the card shows %s, came from %s, can go on: %s', (steps, at, from, on) => {
	const trail = walk(...steps);
	expect([current(trail), previous(trail), canForward(trail)]).toEqual([at, from, on]);
});

it('forgets the way on when another is taken', () => expect(walk('b', 'c', -1, 'd').ids).toEqual(['a', 'b', 'd']));

it('leaves the trail as it was', () => {
	const trail = walk('b');
	follow(trail, 'c');
	expect(trail).toEqual({ ids: ['a', 'b'], at: 1 });
});
