/** From the pointer's rest to the card: the built extension, pointed at as a person points. Wall time where a person waits, CPU time for work. */
import { WAIT_CLOSE, WAIT_DRAW, WAIT_OPEN } from '../../core/hover';
import type { ChromiumTab, LaunchedChromium } from '../../tools/launch-chromium';
import { quiet } from './quiet';
import { type Row, row } from './rows';
import { median } from './statistics';
import { endOf, ourTasks, type TraceEvent, trace } from './trace';

interface Opening {
	/** Milliseconds from the end of the rest until the frame with the card is handed over to be shown. */
	painted: number;
	/** CPU milliseconds of ours from the end of the rest to that frame. */
	work: number;
	/** CPU milliseconds of ours before, while the pointer still rests and the card is laid out unseen. */
	before: number;
}

/** Openings of each page after the first. */
const AGAIN = 4;
/** Milliseconds in which the card must be there, and where a sleeping background must wake first. */
const PATIENCE = 500;
const WAKING = 1500;

/** The second part of a rest, at whose end the card is due. */
const LAST_PART = WAIT_OPEN - WAIT_DRAW;

/** Where a mark stands in the window; the highlights are the page's to read. */
const PLACE = `(() => {
	const [mark] = [...(CSS.highlights.get('border-gloss') ?? [])];
	if (!mark) return null;
	const range = new Range();
	range.setStart(mark.startContainer, mark.startOffset);
	range.setEnd(mark.endContainer, mark.endOffset);
	range.startContainer.parentElement.scrollIntoView({ block: 'center' });
	const { left, top, height } = range.getClientRects()[0];
	return [left + 6, top + height / 2];
})()`;

export async function hoverRows(browser: LaunchedChromium, page: string, repetitions: number): Promise<Row[]> {
	const first: (Opening | null)[] = [];
	const later: (Opening | null)[] = [];
	for (let i = 0; i < repetitions; i++) {
		const tab = await browser.newTab();
		await tab.goto(page);
		await quiet(tab.page);
		const place = await tab.evaluate<[number, number] | null>(PLACE);
		const asleep = await stopBackground(browser);
		first.push(place && asleep ? await open(tab, place, WAKING) : null);
		for (let k = 0; k < AGAIN; k++) later.push(place && (await open(tab, place, PATIENCE)));
		await tab.close();
	}
	const of = (openings: readonly (Opening | null)[], pick: (opening: Opening) => number): number | null => {
		const sound = openings.filter((opening) => opening !== null);
		return sound.length === openings.length ? median(sound.map(pick)) : null;
	};
	return [
		row(
			'hover, dwell over to popover painted',
			of(later, ({ painted }) => painted),
			'ms',
			'<= 16.7',
		),
		row(
			'hover, synchronous work',
			of(later, ({ work }) => work),
			'ms',
			'<= 1',
		),
		row(
			'hover, work while the pointer still rests',
			of(later, ({ before }) => before),
			'ms',
			null,
		),
		row(
			'hover, first open of a page, background asleep',
			of(first, ({ painted }) => painted),
			'ms',
			'<= 60',
		),
	];
}

/** Ends the service worker as the browser does after a while; false where it goes on. */
async function stopBackground({ context, extensionOrigin }: LaunchedChromium): Promise<boolean> {
	const session = await context.browser()?.newBrowserCDPSession();
	if (!session) return false;
	const worker = async () => {
		const { targetInfos } = await session.send('Target.getTargets');
		return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extensionOrigin));
	};
	const running = await worker();
	if (running) await session.send('Target.closeTarget', { targetId: running.targetId });
	let isOver = false;
	for (let i = 0; i < 40 && !isOver; i++) {
		await new Promise((resolve) => setTimeout(resolve, 50));
		isOver = !(await worker());
	}
	await session.detach();
	return isOver;
}

/** Points at the mark until the card is there, then goes away until it is closed. Null: no card was painted. */
async function open(tab: ChromiumTab, [x, y]: readonly [number, number], patience: number): Promise<Opening | null> {
	const { mouse } = tab.page;
	await mouse.move(2, 2);
	const events = await trace(tab.page, async () => {
		await mouse.move(x, y, { steps: 5 });
		await tab.page.waitForTimeout(WAIT_OPEN + patience);
	});
	await mouse.move(2, 2);
	await tab.page.waitForTimeout(2 * WAIT_CLOSE);
	return openingIn(events);
}

function openingIn(events: readonly TraceEvent[]): Opening | null {
	const rest = events.findLast(({ name, args }) => name === 'TimerInstall' && args.data?.timeout === LAST_PART);
	const over = events.find(
		({ name, args, ts }) => name === 'TimerFire' && rest && args.data?.timerId === rest.args.data?.timerId && ts > rest.ts,
	);
	if (!over) return null;
	const card = events.find(
		({ name, args, ts }) => name === 'Paint' && ts > over.ts && /class='float'/.test(args.data?.nodeName ?? ''),
	);
	const frame = events.find(({ name, ts }) => name === 'Commit' && card && ts > card.ts);
	if (!card || !frame) return null;
	// A task begins a little before its timer fires.
	const work = (from: number, to: number) =>
		ourTasks(events.filter(({ ts }) => ts >= from - 1000 && ts <= to)).reduce((sum, { cpu }) => sum + cpu, 0);
	return {
		painted: (endOf(frame) - over.ts) / 1000,
		work: work(over.ts, endOf(frame)),
		before: rest ? work(rest.ts, over.ts - 1000) : 0,
	};
}
