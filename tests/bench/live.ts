/** A page that goes on growing: what an item costs, and what we make the browser do that it would not do without us. */

import type { PageReport } from '../../core/page-report';
import type { LaunchedChromium } from '../../tools/launch-chromium';
import { tabIdOf } from '../../tools/launched-browser';
import { ITEMS, type LivePage } from './live-page';
import { quiet } from './quiet';
import { type Row, row } from './rows';
import { median } from './statistics';
import { ourTasks, trace } from './trace';

/** Of one run of the page. */
interface Run {
	/** CPU milliseconds of ours an item. */
	cpu: number;
	layouts: number;
	recalculations: number;
	/** Changes of the document that its own script did not make. */
	records: number;
	found: number;
}

/** Two terms an item. */
const WANTED = 2 * ITEMS;

export async function liveRows(browser: LaunchedChromium, page: LivePage, repetitions: number): Promise<Row[]> {
	const [withUs, without]: [Run[], Run[]] = [[], []];
	await browser.inExtension(`chrome.storage.local.set({ sitesOff: ['${page.hostWithout}'] })`);
	for (let i = 0; i < repetitions; i++) {
		const both = [
			() => run(browser, page.address, true).then((r) => withUs.push(r)),
			() => run(browser, page.addressWithout, false).then((r) => without.push(r)),
		];
		for (const one of Math.random() < 0.5 ? both : both.toReversed()) await one();
	}
	await browser.inExtension('chrome.storage.local.clear()');
	const all = withUs.every(({ found }) => found === WANTED);
	const more = (of: (run: Run) => number) => (all ? median(withUs.map(of)) - median(without.map(of)) : null);
	return [
		row('live item of 2 KB', all ? median(withUs.map(({ cpu }) => cpu)) : null, 'ms', '<= 0.15'),
		row('live items: terms found', Math.min(...withUs.map(({ found }) => found)), `of ${WANTED}`, `>= ${WANTED}`),
		row(
			'live items: layouts',
			more(({ layouts }) => layouts),
			'more than without us',
			'<= 0',
		),
		row(
			'live items: style recalculations',
			more(({ recalculations }) => recalculations),
			'more than without us',
			'<= 0',
		),
		row(
			'live items: mutation records',
			more(({ records }) => records),
			'more than without us',
			'<= 0',
		),
	];
}

async function run(browser: LaunchedChromium, address: string, withUs: boolean): Promise<Run> {
	const tab = await browser.newTab();
	await tab.goto(address);
	await quiet(tab.page);
	const found = async () =>
		withUs
			? findings(await browser.inExtension(`chrome.tabs.sendMessage(${await tabIdOf(browser, tab)}, { name: 'report' })`))
			: 0;
	const before = await found();
	const cdp = await tab.page.context().newCDPSession(tab.page);
	await cdp.send('Performance.enable');
	const counts = async () => new Map((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
	const start = await counts();
	let records = 0;
	const events = await trace(tab.page, async () => {
		records = await tab.evaluate<number>('grow()');
		await quiet(tab.page);
	});
	const end = await counts();
	const more = (name: string) => (end.get(name) ?? Number.NaN) - (start.get(name) ?? Number.NaN);
	const result = {
		cpu: ourTasks(events).reduce((sum, { cpu }) => sum + cpu, 0) / ITEMS,
		layouts: more('LayoutCount'),
		recalculations: more('RecalcStyleCount'),
		records,
		found: (await found()) - before,
	};
	await tab.close();
	return result;
}

const findings = (report: PageReport | null): number => report?.mentions.length ?? Number.NaN;
