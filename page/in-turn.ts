/** One piece of work after the other, however many are asked for at once. */

/**
 * Each piece ends with `after`, unless it says false: nothing was done. What is given back answers when its piece has
 * ended, and all those asked for before it. Ends with the signal.
 */
export function inTurn(after: () => Promise<void>, signal: AbortSignal): (work: () => Promise<unknown>) => Promise<void> {
	let last = Promise.resolve();
	return (work) => {
		last = last
			.then(async () => {
				if (signal.aborted || (await work()) === false || signal.aborted) return;
				await after();
			})
			// One bad piece must not end the next ones.
			.catch((error: unknown) => console.error('Border Gloss:', error));
		return last;
	};
}
