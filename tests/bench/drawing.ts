/** What the browser itself has to do for marks: the style of elements worked out anew, once the marks' sheet is on the page. */
import type { Browser } from 'playwright-core';
import { MARK } from '../../page/mark-sheet';
import { openWorld } from './measure';
import { type Row, row } from './rows';
import { geometricMean, median } from './statistics';

const OURS = `(async () => {
	globalThis.count = await CANDIDATES['ours, every mention marked']({})();
})()`;
/** One rule for whatever holds a mark. */
const FOR_ALL = `(() => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('::highlight(${MARK}) { text-decoration: underline dotted }');
	document.adoptedStyleSheets.push(sheet);
})()`;
const FRAMES = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))';

export async function drawingRows(browser: Browser, code: string, pages: readonly string[], repetitions: number): Promise<Row[]> {
	const styled = async (page: string, what: string): Promise<{ spent: number; layouts: number; count: number }> => {
		const world = await openWorld(browser, page);
		await world.run(code);
		const [spent, layouts] = [await world.metric('RecalcStyleDuration'), await world.metric('LayoutCount')];
		await world.run(what);
		await world.run(FRAMES);
		const after = {
			spent: 1000 * ((await world.metric('RecalcStyleDuration')) - spent),
			layouts: (await world.metric('LayoutCount')) - layouts,
			count: Number(await world.run('globalThis.count ?? 0')),
		};
		await world.close();
		return after;
	};
	const ours: number[] = [];
	const ratios: number[] = [];
	let layouts = 0;
	for (const page of pages) {
		const times: number[] = [];
		const base: number[] = [];
		for (let i = 0; i < repetitions; i++) {
			const own = await styled(page, OURS);
			layouts += own.layouts;
			// A page without a mark has nothing to be drawn.
			if (own.count === 0) break;
			times.push(own.spent);
			base.push((await styled(page, FOR_ALL)).spent);
		}
		if (times.length === 0) continue;
		ours.push(median(times));
		ratios.push(median(times) / median(base));
	}
	return [
		row('first marks: style worked out anew by the browser', geometricMean(ours), 'ms', null),
		row('first marks: the same / one rule for all elements', geometricMean(ratios), 'x', null),
		row('first marks: layouts', layouts, '', '<= 0'),
	];
}
