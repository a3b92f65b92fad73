import { afterEach, expect, it, vi } from 'vitest';
import { inSlices, pause } from '../../page/slices';

afterEach(() => {
	vi.useRealTimers();
});

/** Steps that are taken in being asked for, each longer than a slice. */
function* steps(taken: number[]): Generator<void> {
	for (let i = 0; i < 3; i++) {
		taken.push(i);
		const until = performance.now() + 3;
		while (performance.now() < until);
		yield;
	}
	taken.push(-1);
}

it('takes every step, and what comes after the last', async () => {
	const taken: number[] = [];
	await inSlices(steps(taken), () => {}, new AbortController().signal);
	expect(taken).toEqual([0, 1, 2, -1]);
});

it('takes no step more once the signal has ended between two slices', async () => {
	const taken: number[] = [];
	const end = new AbortController();
	const done = inSlices(steps(taken), () => {}, end.signal);
	end.abort();
	await done;
	expect(taken).toEqual([0]);
});

it('takes none at all where the signal had ended before', async () => {
	const taken: number[] = [];
	await inSlices(steps(taken), () => {}, AbortSignal.abort());
	expect(taken).toEqual([]);
});

it('begins no pause after the end, and leaves no timer of one that was', async () => {
	vi.useFakeTimers();
	await pause(1000, AbortSignal.abort());
	expect(vi.getTimerCount()).toBe(0);
	const end = new AbortController();
	const paused = pause(1000, end.signal);
	end.abort();
	await paused;
	expect(vi.getTimerCount()).toBe(0);
});
