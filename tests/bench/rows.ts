/** The benchmark's result: one row a figure, each with its goal. A figure that could not be had is a goal not met. */

export interface Row {
	name: string;
	/** Null: not measured. */
	value: number | null;
	unit: string;
	/** "<= 2", ">= 8". */
	goal: string;
	met: boolean;
	/** 95 %, where the value comes from samples. */
	interval: [number, number] | null;
}

export function row(
	name: string,
	value: number | null,
	unit: string,
	goal: string,
	interval: [number, number] | null = null,
): Row {
	return { name, value, unit, goal, met: value !== null && fits(value, goal), interval };
}

function fits(value: number, goal: string): boolean {
	const [sign, limit] = goal.split(' ') as [string, string];
	return sign === '<=' ? value <= Number(limit) : value >= Number(limit);
}

const short = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

export function tableOf(rows: readonly Row[]): string {
	const lines = rows.map(({ name, value, unit, goal, met, interval }) => {
		const range = interval ? ` [${interval.map(short).join(' .. ')}]` : '';
		return `| ${name} | ${value === null ? 'not measured' : `${short(value)}${range} ${unit}`} | ${goal} | ${met ? 'met' : 'NOT MET'} |`;
	});
	return ['| what | measured | goal | |', '|-|-|-|-|', ...lines].join('\n');
}
