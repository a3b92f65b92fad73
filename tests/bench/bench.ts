/** `npm run bench [-- --json] [-- --quick] [-- --only SERIES,…]`: what a page pays for us, beside the floors and the peers, in one run. */
import { parseArgs } from 'node:util';
import { bundleCandidates } from './bundle';
import { launch } from './measure';
import { serveWorkload } from './pages';
import { writeReport } from './report';
import { type Row, row, tableOf } from './rows';
import { scoreAll } from './score';
import { type Bench, SERIES } from './series';

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		quick: { type: 'boolean', default: false },
		only: { type: 'string' },
	},
});

async function measure(names: readonly string[]): Promise<{ rows: Row[]; bench: Bench }> {
	const [workload, code, browser] = await Promise.all([serveWorkload(), bundleCandidates(), launch()]);
	try {
		const scores = await scoreAll(browser, code, workload.spelling);
		const bench: Bench = { browser, code, workload, quick: values.quick, scores, scans: {} };
		const rows: Row[] = [];
		for (const name of names) rows.push(...(await oneSeries(name, bench)));
		return { rows, bench };
	} finally {
		await browser.close();
		workload.close();
	}
}

/** A series that fails is a row that is not met: nothing is left out because it could not be measured. */
async function oneSeries(name: string, bench: Bench): Promise<Row[]> {
	const began = Date.now();
	try {
		const series = SERIES[name];
		if (!series) throw new Error(`there is none of this name, only ${Object.keys(SERIES).join(', ')}`);
		return await series(bench);
	} catch (error) {
		process.stderr.write(`The series "${name}" failed: ${(error as Error).stack}\n`);
		return [row(`all of the series "${name}"`, null, '', '>= 0')];
	} finally {
		process.stderr.write(`${name}: ${((Date.now() - began) / 1000).toFixed(0)} s\n`);
	}
}

const { rows, bench } = await measure(values.only?.split(',') ?? Object.keys(SERIES));
if (!values.only) writeReport(rows, bench);
console.log(values.json ? JSON.stringify({ rows }) : tableOf(rows));
process.exitCode = rows.some(({ met }) => met === false) ? 1 : 0;
