/** The benchmark's result: one row a figure, each with its goal. A figure that could not be had is a goal not met. */

export interface Row {
	name: string;
	/** Null: not measured. */
	value: number | null;
	unit: string;
	/** "<= 2", ">= 8"; null: told for comparison only. */
	goal: string | null;
	/** Null where there is no goal. */
	met: boolean | null;
	/** 95 %, where the value comes from samples. */
	interval: [number, number] | null;
	/** Of a candidate: how many of the spelling cases it gets right. */
	cases?: Score | undefined;
}

export interface Score {
	right: number;
	of: number;
}

export function row(
	name: string,
	value: number | null,
	unit: string,
	goal: string | null,
	interval: [number, number] | null = null,
): Row {
	const measured = value !== null && Number.isFinite(value);
	return {
		name,
		value: measured ? value : null,
		unit,
		goal,
		met: goal === null && measured ? null : measured && fits(value, goal ?? ''),
		interval,
	};
}

function fits(value: number, goal: string): boolean {
	const [sign, limit] = goal.split(' ') as [string, string];
	return sign === '<=' ? value <= Number(limit) : value >= Number(limit);
}

const short = (value: number): string => (value === 0 ? '0' : Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

export function tableOf(rows: readonly Row[]): string {
	const lines = rows.map(({ name, value, unit, goal, met, interval, cases }) => {
		const range = interval ? ` [${interval.map(short).join(' .. ')}]` : '';
		const measured = value === null ? 'not measured' : `${short(value)}${range} ${unit}`;
		const verdict = met === null ? '' : met ? 'met' : 'NOT MET';
		return `| ${name} | ${measured} | ${goal ?? ''} | ${verdict} | ${cases ? `${cases.right} of ${cases.of}` : ''} |`;
	});
	return ['| what | measured | goal | | spelling cases |', '|-|-|-|-|-|', ...lines].join('\n');
}
