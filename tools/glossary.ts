/** `npm run glossary -- check [FILE…]`: reads the entries and says what a writer must mend. `--json` prints all entries, one a line. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkEntry, checkGlossary, formatProblem, type Problem } from '../core/entry-check';
import type { Entry } from '../core/entry-schema';

export const ENTRIES = join(import.meta.dirname, '../data/entries');

/** All entries of a folder, sorted by id, with every problem found in and between them. */
export function readGlossary(folder: string = ENTRIES): { entries: Entry[]; problems: Problem[] } {
	const entries: Entry[] = [];
	const problems: Problem[] = [];
	for (const file of readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()) {
		const result = readEntry(join(folder, file));
		problems.push(...result.problems);
		if (result.entry) entries.push(result.entry);
	}
	return { entries, problems: [...problems, ...checkGlossary(entries)] };
}

function readEntry(path: string): { entry?: Entry; problems: Problem[] } {
	const file = basename(path);
	try {
		return checkEntry(file, JSON.parse(readFileSync(path, 'utf8')));
	} catch (error) {
		return { problems: [{ file, field: 'the file', message: `is not JSON: ${(error as Error).message}` }] };
	}
}

function main(args: readonly string[]): number {
	if (args[0] === '--json') {
		for (const entry of readGlossary().entries) console.log(JSON.stringify(entry));
		return 0;
	}
	if (args[0] !== 'check') {
		console.error('usage: npm run glossary -- check [FILE…]   or   npm run -s glossary -- --json');
		return 2;
	}
	const files = args.slice(1).map((path) => basename(path));
	const { entries, problems } = readGlossary();
	const shown = files.length ? problems.filter((p) => files.includes(p.file)) : problems;
	for (const problem of shown) console.error(formatProblem(problem));
	console.log(`${entries.length} sound entries, ${shown.length} problems`);
	return shown.length ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.slice(2));
