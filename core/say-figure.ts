/** A figure in words: a short value for a narrow column, and what it counts beside it. */
import type { Figure } from './entry-schema';

export interface SaidFigure {
	/** "up to", "about"; empty where the number stands alone. */
	qualifier: string;
	/** "$2,000,000", "300+". */
	amount: string;
	/** Both: "up to $2,000,000". */
	value: string;
	/** "arrests, in the U.S. and abroad together, June 2021 to June 2024" */
	text: string;
}

export interface FigureGroup {
	asOf: string;
	figures: SaidFigure[];
}

const QUALIFIERS: Record<Figure['comparator'], string> = {
	exact: '',
	about: 'about',
	'more-than': '',
	'at-least': 'at least',
	'up-to': 'up to',
	'fewer-than': 'under',
};

export function sayFigure(figure: Figure): SaidFigure {
	const unit = signOf(figure.unit);
	const numbers = typeof figure.value === 'number' ? [figure.value] : figure.value;
	const amount =
		numbers.map((n) => unit.before + sayNumber(n) + unit.after).join('–') + (figure.comparator === 'more-than' ? '+' : '');
	const qualifier = QUALIFIERS[figure.comparator];
	return {
		qualifier,
		amount,
		value: qualifier ? `${qualifier} ${amount}` : amount,
		text: describe(unit.rest, figure.population, figure.period),
	};
}

/** One group for each as-of date, newest first; inside a group the order of the file. */
export function groupFigures(figures: readonly Figure[]): FigureGroup[] {
	const dates = [...new Set(figures.map((figure) => figure.asOf))].sort().reverse();
	return dates.map((asOf) => ({
		asOf,
		figures: figures.filter((figure) => figure.asOf === asOf).map(sayFigure),
	}));
}

/** Units that are written as a sign at the number; what is left of the unit stays in words. */
function signOf(unit: string): { before: string; after: string; rest: string } {
	const dollars = /^(?:u\.?s\.? )?dollars?(?: (.*))?$/i.exec(unit);
	if (dollars) return { before: '$', after: '', rest: dollars[1] ?? '' };
	const percent = /^per ?cent(?: (.*))?$/i.exec(unit);
	if (percent) return { before: '', after: '%', rest: percent[1] ?? '' };
	return { before: '', after: '', rest: unit };
}

const LARGE: readonly [size: number, word: string][] = [
	[1e9, 'billion'],
	[1e6, 'million'],
];

/** In digits; from ten million in words where two decimals lose nothing. */
function sayNumber(n: number): string {
	const [size, word] = LARGE.find(([size]) => n >= size) ?? [1, ''];
	const shares = n / size;
	const short = n >= 1e7 && Math.abs(shares - Number(shares.toFixed(2))) < 1e-9;
	return short ? `${digits(shares)} ${word}` : digits(n);
}

/** By hand: the browser's own takes tens of milliseconds at its first use, and a card waits for it. */
function digits(n: number): string {
	const [whole = '', share] = String(Number(n.toFixed(2))).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
	return share ? `${grouped}.${share}` : grouped;
}

/** The unit is left out where the population begins with it: "arrests, arrests in the U.S." says it twice. */
function describe(unit: string, population: string, period: string): string {
	const repeats = population.toLowerCase().startsWith(unit.toLowerCase());
	return [repeats ? '' : unit, population, period].filter(Boolean).join(', ');
}
