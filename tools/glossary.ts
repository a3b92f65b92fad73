/** `npm run glossary`: reads the entries, says what a writer must mend, prints them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { localDay } from '../core/dates';
import { checkEntry } from '../core/entry-check';
import type { Entry } from '../core/entry-schema';
import type { House } from '../core/lint/house';
import { formatProblem, type Problem } from '../core/lint/problem';
import { checkGlossary } from '../core/lint/together';
import { correctionsPage } from './glossary-corrections';
import { askForEntry } from './glossary-new';
import { staleReport } from './glossary-stale';
import { countTiers, tierReport } from './glossary-tiers';
import { readHouse } from './house';

const HOUSE = readHouse();

export const ENTRIES = join(import.meta.dirname, '../data/entries');
const CORRECTIONS = join(import.meta.dirname, '../docs/corrections.md');

/** All entries of a folder, sorted by id, with every problem found in and between them. */
export function readGlossary(folder: string = ENTRIES, house: House = HOUSE): { entries: Entry[]; problems: Problem[] } {
	const entries: Entry[] = [];
	const problems: Problem[] = [];
	const faulty: string[] = [];
	for (const file of readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()) {
		const result = readEntry(join(folder, file), house);
		problems.push(...result.problems);
		if (result.entry) entries.push(result.entry);
		else faulty.push(basename(file, '.json'));
	}
	return { entries, problems: [...problems, ...checkGlossary(entries, faulty)] };
}

function readEntry(path: string, house: House): { entry?: Entry; problems: Problem[] } {
	const file = basename(path);
	try {
		return checkEntry(file, JSON.parse(readFileSync(path, 'utf8')), house);
	} catch (error) {
		return { problems: [{ file, field: 'the file', message: `is not JSON: ${(error as Error).message}` }] };
	}
}

const USAGE = `usage: npm run glossary -- check [FILE…]      what has to be mended
       npm run glossary -- new                asks, and writes an entry to fill in
       npm run glossary -- --stale DAYS       what was reviewed longer ago
       npm run glossary -- --tiers            on which sources it rests
       npm run glossary -- corrections        writes docs/corrections.md
       npm run -s glossary -- --json          all entries, one a line`;

function check(paths: readonly string[]): number {
	const files = paths.map((path) => basename(path));
	const { entries, problems } = readGlossary();
	const absent = files.filter((file) => !existsSync(join(ENTRIES, file)));
	for (const file of absent) console.error(`${file}: there is no such file in data/entries`);
	const shown = files.length ? problems.filter((p) => files.includes(p.file)) : problems;
	tell(shown);
	console.log(`${entries.length} sound entries, ${shown.length} problems`);
	return shown.length || absent.length ? 1 : 0;
}

const tell = (problems: readonly Problem[]): void => {
	for (const problem of problems) console.error(formatProblem(problem));
};

/** Prints what is made of all entries; where one is faulty, its faults, and nothing is written. */
function report(make: (entries: readonly Entry[]) => readonly string[], write = (text: string) => console.log(text)): number {
	const { entries, problems } = readGlossary();
	tell(problems);
	if (problems.length) return 1;
	write(make(entries).join('\n'));
	return 0;
}

async function main([command, ...rest]: readonly string[]): Promise<number> {
	const days = Number(rest[0]);
	switch (command) {
		case 'check':
			return check(rest);
		case 'new':
			console.log(`Written: ${await askForEntry(ENTRIES)}. Fill it in; docs/adding-an-entry.md shows how.`);
			return 0;
		case 'corrections':
			return report(
				(entries) => [correctionsPage(entries)],
				(text) => writeFileSync(CORRECTIONS, text),
			);
		case '--json':
			return report((entries) => entries.map((entry) => JSON.stringify(entry)));
		case '--tiers':
			return report((entries) => tierReport(countTiers(entries, HOUSE.publishers)));
		case '--stale':
			if (!Number.isInteger(days) || days < 0) break;
			return report((entries) => staleReport(entries, days, localDay(new Date())));
	}
	console.error(USAGE);
	return 2;
}

if (process.argv[1] === import.meta.filename) {
	main(process.argv.slice(2)).then(
		(code) => {
			process.exitCode = code;
		},
		(error: Error) => {
			console.error(error.message);
			process.exitCode = 1;
		},
	);
}
