/** What a page's main thread did for us, task by task, in CPU time: from Chromium's own trace. */
import type { Page } from 'playwright-core';

/** As Chromium writes it; times in microseconds. */
export interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	ts: number;
	/** Of wall time and of CPU time; 0 for a moment. */
	dur: number;
	tdur: number;
	args: { data?: { url?: string; timeout?: number; timerId?: number; nodeName?: string } };
}

/** A task in which a script of ours ran. */
export interface Task {
	/** CPU milliseconds of our scripts, all that they made the browser do at once included. */
	cpu: number;
	/** Of these: steps of V8's major collection. They go by the whole heap of the page and fall where they fall. */
	collecting: number;
	/** Everything in the task, in order. */
	events: readonly TraceEvent[];
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'];
const OURS = /^chrome-extension:.*\/(?:gate|names|marks|card)\.js$/;
/** Within these, scripts run: where promises go on, too. */
const SCRIPTS = new Set([
	...['EvaluateScript', 'FunctionCall', 'v8.callFunction', 'TimerFire', 'FireAnimationFrame'],
	'BlinkScheduler_PerformMicrotaskCheckpoint',
]);
/** Those that say whose script it is. */
const NAMED = new Set(['EvaluateScript', 'FunctionCall']);
const COLLECTION = /^(?:MajorGC|V8\.GCIncrementalMarking.*|V8\.GCFinalizeMC)$/;

/** All that happens on the page's main thread while `act` runs, in order. */
export async function trace(page: Page, act: () => Promise<unknown>): Promise<TraceEvent[]> {
	const cdp = await page.context().newCDPSession(page);
	const events: TraceEvent[] = [];
	cdp.on('Tracing.dataCollected', ({ value }) => {
		for (const event of value as unknown as Partial<TraceEvent>[])
			events.push({ dur: 0, tdur: 0, args: {}, ...event } as TraceEvent);
	});
	const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
	await cdp.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
	});
	await act();
	await cdp.send('Tracing.end');
	await complete;
	await cdp.detach();
	const main = events.find(isOurs);
	return events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
}

const isOurs = ({ args }: TraceEvent): boolean => OURS.test(args.data?.url ?? '');

export function ourTasks(events: readonly TraceEvent[]): Task[] {
	const tasks: Task[] = [];
	let at = 0;
	for (const task of events.filter(({ name }) => name === 'RunTask')) {
		while (at < events.length && (events[at] as TraceEvent).ts < task.ts) at++;
		const inside: TraceEvent[] = [];
		for (; at < events.length && (events[at] as TraceEvent).ts < endOf(task); at++) inside.push(events[at] as TraceEvent);
		const spans = ourSpans(inside);
		if (!spans.length) continue;
		const collections = spans.flatMap((span) => outermost(within(inside, span).filter(({ name }) => COLLECTION.test(name))));
		tasks.push({ cpu: cpuOf(spans), collecting: cpuOf(collections), events: inside });
	}
	return tasks;
}

/** Where our scripts ran in a task. A script without an address goes on where the one before it left off. */
function ourSpans(inside: readonly TraceEvent[]): TraceEvent[] {
	let ours = true;
	return outermost(inside.filter(({ name }) => SCRIPTS.has(name))).flatMap((span) => {
		const named = outermost(within(inside, span).filter(({ name }) => NAMED.has(name)));
		const own = named.filter(isOurs);
		if (named.length) ours = own.length > 0;
		// A change of the page's own making, and our answer to it, are often one span: then only what bears our name counts.
		if (ours && own.length < named.length) return own;
		return ours && span.tdur > 0 ? [span] : [];
	});
}

const within = (events: readonly TraceEvent[], span: TraceEvent): TraceEvent[] =>
	events.filter(({ ts }) => ts >= span.ts && ts <= endOf(span));

export const endOf = ({ ts, dur }: TraceEvent): number => ts + dur;
const cpuOf = (events: readonly TraceEvent[]): number => events.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;

function outermost(events: readonly TraceEvent[]): TraceEvent[] {
	let end = 0;
	return events.filter((event) => {
		if (event.ts < end) return false;
		end = endOf(event);
		return true;
	});
}
