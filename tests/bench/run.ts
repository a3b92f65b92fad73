/** Runs candidates on pages, each sample in a fresh page, in random order within a repetition. */
import type { Browser } from 'playwright-core';
import type { Glossary } from './glossaries';
import { openWorld } from './measure';

export interface Sample {
	/** CPU milliseconds. */
	build: number;
	scan: number;
	/** How much it found. */
	found: unknown;
}

/** By candidate, then page. */
export type Samples = Record<string, Record<string, Sample[]>>;

export interface Order {
	candidates: readonly string[];
	pages: readonly string[];
	glossary: Glossary | null;
	repetitions: number;
}

/** `samples`: those that are to be added to. */
export async function runAll(browser: Browser, code: string, order: Order, samples: Samples = {}): Promise<Samples> {
	for (let i = 0; i < order.repetitions; i++) {
		for (const page of order.pages) {
			for (const candidate of shuffled(order.candidates)) {
				const sample = await runOne(browser, code, page, candidate, order.glossary);
				samples[candidate] ??= {};
				const byPage = samples[candidate];
				byPage[page] = [...(byPage[page] ?? []), sample];
				if (process.stderr.isTTY) process.stderr.write('.');
			}
		}
	}
	return samples;
}

async function runOne(
	browser: Browser,
	code: string,
	page: string,
	candidate: string,
	glossary: Glossary | null,
): Promise<Sample> {
	const world = await openWorld(browser, page);
	try {
		await world.run(code);
		await world.run(`globalThis.GLOSSARY = ${JSON.stringify(glossary)}; 0`);
		const build = await world.time(`globalThis.scan = CANDIDATES[${JSON.stringify(candidate)}](GLOSSARY); 0`);
		const scan = await world.time('(async () => { globalThis.found = await scan(); })()');
		return { build, scan, found: await world.run('globalThis.found') };
	} finally {
		await world.close();
	}
}

export function shuffled<T>(list: readonly T[]): T[] {
	const rest = [...list];
	return list.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0] as T);
}
