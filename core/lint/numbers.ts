/** The numbers that a text gives in digits, as values: a translation has to give the same ones. */

const SCALES: Readonly<Record<string, readonly [word: RegExp, factor: number][]>> = {
	en: [
		[/^\s*billion/, 1e9],
		[/^\s*million/, 1e6],
		[/^\s*thousand/, 1e3],
	],
	es: [
		[/^\s*mil millones/, 1e9],
		[/^\s*(?:millones|millón)/, 1e6],
		[/^\s*mil(?!\p{L})/u, 1e3],
	],
};

/** What stands between thousands, and before a fraction. */
const SIGNS: Readonly<Record<string, readonly [thousands: string, fraction: string]>> = { en: [',', '.'], es: ['.', ','] };

/** Sorted: "1,450 people, $8 million" → [1450, 8000000]. */
export function numbersIn(text: string, language: string): number[] {
	const [thousands, fraction] = SIGNS[language] ?? [',', '.'];
	const number = new RegExp(`\\d+(?:\\${thousands}\\d{3}(?!\\d))*(?:\\${fraction}\\d+)?`, 'g');
	return [...text.matchAll(number)]
		.map((match) => {
			const rest = text.slice(match.index + match[0].length);
			const factor = SCALES[language]?.find(([word]) => word.test(rest))?.[1] ?? 1;
			const value = Number(match[0].replaceAll(thousands, '').replace(fraction, '.')) * factor;
			// 4.1 billion and 4.100 millones are the same number.
			return Number(value.toPrecision(15));
		})
		.sort((a, b) => a - b);
}
