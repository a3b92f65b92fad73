import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../core/lint/problem';
import { readGlossary } from '../../tools/glossary';
import { HOUSE, sound } from '../core/sound-entry';

const ROOT = join(import.meta.dirname, '../..');
const TOOL = ['--import', 'tsx', 'tools/glossary.ts'];

describe('a folder of entries', () => {
	let folder: string;
	const isle = (id: string, term: string, related: string[] = []) => ({
		...sound(),
		id,
		term,
		abbreviations: [],
		aliases: [],
		names: { es: [`La ${term}`] },
		matching: [],
		related,
	});
	const write = (name: string, content: unknown) =>
		writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'glossary-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('is read sorted by id, other files apart', () => {
		write('sea.json', isle('sea', 'Sea One', ['gap']));
		write('gap.json', isle('gap', 'Gap One', ['sea']));
		write('notes.txt', 'not an entry');
		const { entries, problems } = readGlossary(folder, HOUSE);
		expect([entries.map((e) => e.id), problems]).toEqual([['gap', 'sea'], []]);
	});

	it('keeps the sound entries beside the faulty, and tells every fault', () => {
		write('sea.json', isle('sea', 'Sea One', ['gap']));
		write('gap.json', { ...isle('gap', 'Gap One'), topic: 'high' });
		write('isle.json', isle('island', 'Isle One'));
		write('torn.json', '{ "id": ');
		const { entries, problems } = readGlossary(folder, HOUSE);
		expect(entries.map((e) => e.id)).toEqual(['sea']);
		expect(problems.map(formatProblem)).toEqual([
			'gap.json: topic: use strong, weak or none (found "high")',
			'isle.json: id: is "island": rename the file to island.json',
			expect.stringMatching(/^torn\.json: the file: is not JSON: /),
		]);
	});

	it('may be empty', () => expect(readGlossary(folder, HOUSE)).toEqual({ entries: [], problems: [] }));
});

// Each starts a Node of its own.
describe('npm run glossary', { timeout: 60_000 }, () => {
	const run = (...args: string[]) => spawnSync(process.execPath, [...TOOL, ...args], { cwd: ROOT, encoding: 'utf8' });

	it('-- --json prints every entry, one a line', () => {
		const lines = execFileSync(process.execPath, [...TOOL, '--json'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 })
			.trim()
			.split('\n');
		expect(lines.map((line) => JSON.parse(line).id)).toEqual(readGlossary().entries.map((e) => e.id));
	});

	it.each([
		[['check'], 0, /^\d+ sound entries, 0 problems\n$/, /^$/],
		[['check', 'data/entries/cbp-one.json'], 0, /, 0 problems/, /^$/],
		[['check', 'nope.json'], 1, /, 0 problems/, /^nope\.json: there is no such file in data\/entries\n$/],
		[['--stale', '-1'], 2, /^$/, /^usage/],
		[['--tiers'], 0, /^\d+ statements, events and figures\./, /^$/],
		[['new'], 1, /The headword/, /^no answer to: The headword/],
		[[], 2, /^$/, /^usage: npm run glossary/],
		[['chekc'], 2, /^$/, /^usage: npm run glossary/],
	])('-- %j ends with %i', (args, code, out, err) => {
		const { status, stdout, stderr } = run(...args);
		expect(status).toBe(code);
		expect(stdout).toMatch(out);
		expect(stderr).toMatch(err);
	});
});
