/** Medians, geometric means and how far they can be trusted. */

export const median = (values: readonly number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? Number.NaN;
};

export const geometricMean = (values: readonly number[]): number =>
	Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/** Samples of one page: of the candidate, and of what it is compared with. */
export type Pair = readonly [samples: readonly number[], base: readonly number[]];

export const ratioOf = (pairs: readonly Pair[], mean: (values: readonly number[]) => number = geometricMean): number =>
	mean(pairs.map(([samples, base]) => median(samples) / median(base)));

/** 95 % interval of a ratio, by drawing the samples anew. */
export function interval(pairs: readonly Pair[], mean?: (values: readonly number[]) => number): [number, number] {
	let state = 1;
	const draw = (values: readonly number[]): number[] =>
		values.map(() => {
			state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
			return values[state % values.length] as number;
		});
	const ratios = Array.from({ length: 400 }, () =>
		ratioOf(
			pairs.map(([a, b]): Pair => [draw(a), draw(b)]),
			mean,
		),
	).sort((a, b) => a - b);
	return [ratios[10] as number, ratios[389] as number];
}
