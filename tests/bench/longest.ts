/** The longest task of ours on a long page: the built extension, as it comes, in a fresh page each time. */
import type { LaunchedChromium } from '../../tools/launch-chromium';
import { quiet } from './quiet';
import { type Row, row } from './rows';
import { median } from './statistics';
import { ourTasks, type TraceEvent, trace } from './trace';

/** Milliseconds: the longest task, without and with V8's major collection. */
interface Longest {
	own: number;
	all: number;
}

const GOAL = '<= 4';

/** 10,000 nodes, five each; the name stands nowhere else on the page. */
const ADD_NODES = `(() => {
	const box = document.createElement('div');
	box.innerHTML = '<div><p>The ministers said that <b>Senafront</b> would meet them.</p></div>'.repeat(2000);
	document.querySelector('article').append(box);
})()`;
/** How many places are marked, "Senafront" among them or not. */
const MARKED = `(() => {
	const marks = [...(CSS.highlights.get('border-gloss') ?? [])];
	return [marks.length, marks.some(({ startContainer }) => startContainer.data.includes('Senafront'))];
})()`;

export async function longestRows(browser: LaunchedChromium, page: string, repetitions: number): Promise<Row[]> {
	const first: (Longest | null)[] = [];
	const added: (Longest | null)[] = [];
	for (let i = 0; i < repetitions; i++) {
		const tab = await browser.newTab();
		const settled = async () => void ((await quiet(tab.page)) || Promise.reject(new Error('the page does not come to rest')));
		const reading = await trace(tab.page, () => tab.goto(page).then(settled));
		const [before] = await tab.evaluate<[number, boolean]>(MARKED);
		first.push(before > 0 ? longest(reading) : null);
		const change = await trace(tab.page, () => tab.evaluate(ADD_NODES).then(settled));
		const [, found] = await tab.evaluate<[number, boolean]>(MARKED);
		added.push(found ? longest(change) : null);
		await tab.close();
	}
	return [...rowsOf('longest task, 5 MB page', first), ...rowsOf('longest task, 10,000 new nodes', added)];
}

function longest(events: readonly TraceEvent[]): Longest | null {
	const tasks = ourTasks(events);
	if (!tasks.length) return null;
	return {
		own: Math.max(...tasks.map(({ cpu, collecting }) => cpu - collecting)),
		all: Math.max(...tasks.map(({ cpu }) => cpu)),
	};
}

/** Null samples are pages whose marks did not come: then nothing was measured. */
function rowsOf(name: string, samples: readonly (Longest | null)[]): Row[] {
	const sound = samples.filter((sample) => sample !== null);
	const of = (pick: (sample: Longest) => number) => (sound.length === samples.length ? median(sound.map(pick)) : null);
	return [
		row(
			name,
			of(({ own }) => own),
			'ms',
			GOAL,
		),
		row(
			`${name}, with steps of V8's major collection`,
			of(({ all }) => all),
			'ms',
			null,
		),
	];
}
