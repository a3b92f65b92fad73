/** Long work in short slices, so that the page never waits for us. */

/** Milliseconds of a slice. */
const SLICE = 2;

/** Runs `each` over the items, pausing between slices; stops where the signal ends. */
export async function inSlices<T>(items: Iterable<T>, each: (item: T) => void, signal: AbortSignal): Promise<void> {
	// An item may be a step that is taken in being asked for: none is, once the signal has ended.
	if (signal.aborted) return;
	let until = performance.now() + SLICE;
	for (const item of items) {
		each(item);
		if (signal.aborted) return;
		if (performance.now() < until) continue;
		await pause(0, signal);
		if (signal.aborted) return;
		until = performance.now() + SLICE;
	}
}

/** The same of steps that are taken in being asked for. */
export const inSteps = (steps: Iterable<unknown>, signal: AbortSignal): Promise<void> => inSlices(steps, () => {}, signal);

/** Small steps: of so many, the clock is looked at only after a few. */
const STRIDE = 200;

export function* inStrides<T>(items: Iterable<T>, each: (item: T) => void, stride = STRIDE): Generator<void> {
	let count = 0;
	for (const item of items) {
		each(item);
		if (++count % stride === 0) yield;
	}
}

/** Ends at once where the signal ends. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		if (signal.aborted) return resolve();
		const end = () => {
			clearTimeout(timer);
			signal.removeEventListener('abort', end);
			resolve();
		};
		const timer = setTimeout(end, milliseconds);
		signal.addEventListener('abort', end);
	});
