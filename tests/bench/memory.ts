/** What stays in memory for each name and each mark: V8's heap and backing stores after collection, with less without. */
import type { Browser } from 'playwright-core';
import { namesByLanguage } from '../../core/entry-names';
import type { PackedTable } from '../../core/name-table';
import { packTable } from '../../core/pack-table';
import { readGlossary } from '../../tools/glossary';
import { readLanguages } from '../../tools/glossary-plugin';
import { glossaryOf } from './glossaries';
import { openWorld } from './measure';
import { type Row, row } from './rows';

/** Each mark on the page is kept, so that there are thousands. */
export async function memoryRows(browser: Browser, code: string, page: string, markPage: string): Promise<Row[]> {
	const name = async (table: PackedTable, count: number) => (await bytesOfTable(browser, code, page, table)) / count;
	const { entries } = readGlossary();
	const written = entries.flatMap(namesByLanguage).reduce((sum, [, names]) => sum + names.length, 0);
	return [
		row('memory a name, 6,000 names', await name(glossaryOf(6000).table, 6000), 'bytes', '<= 100'),
		row('memory a name, real glossary', await name(packTable(entries, readLanguages()), written), 'bytes', '<= 100'),
		row('memory a mark', await bytesOfMarks(browser, code, markPage), 'bytes', '<= 60'),
	];
}

async function bytesOfTable(browser: Browser, code: string, page: string, table: PackedTable): Promise<number> {
	const world = await openWorld(browser, page);
	await world.run(code);
	const before = await world.heap();
	await world.run(`globalThis.GLOSSARY = { table: ${JSON.stringify(table)} }; 0`);
	await world.run('globalThis.scan = CANDIDATES.ours(GLOSSARY); 0');
	const after = await world.heap();
	await world.close();
	return after - before;
}

/** Null where there are too few marks for the rest of what we keep not to matter. */
async function bytesOfMarks(browser: Browser, code: string, page: string): Promise<number | null> {
	const world = await openWorld(browser, page);
	await world.run(code);
	await world.run('globalThis.mark = CANDIDATES["ours, every mention marked"]({}); 0');
	const before = await world.heap();
	const marks = (await world.run('(async () => await mark())()')) as number;
	const after = await world.heap();
	await world.close();
	return marks >= ENOUGH ? (after - before) / marks : null;
}

const ENOUGH = 2000;
