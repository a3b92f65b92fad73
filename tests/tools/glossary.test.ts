import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../core/lint/problem';
import { readGlossary } from '../../tools/glossary';
import { entry } from '../core/small-glossary';

const ROOT = join(import.meta.dirname, '../..');
const TOOL = ['--import', 'tsx', 'tools/glossary.ts'];

describe('a folder of entries', () => {
	let folder: string;
	const write = (name: string, content: unknown) =>
		writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'glossary-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('is read sorted by id, other files apart', () => {
		write('sea.json', entry({ id: 'sea', term: 'Sea', topic: 'none' }));
		write('gap.json', entry({ id: 'gap', term: 'Gap', topic: 'none' }));
		write('notes.txt', 'not an entry');
		const { entries, problems } = readGlossary(folder);
		expect([entries.map((e) => e.id), problems]).toEqual([['gap', 'sea'], []]);
	});

	it('keeps the sound entries beside the faulty, and tells every fault', () => {
		write('sea.json', entry({ id: 'sea', term: 'Sea', topic: 'none', related: ['gap'] }));
		write('gap.json', { ...entry({ id: 'gap', term: 'Gap', topic: 'none' }), topic: 'high' });
		write('isle.json', entry({ id: 'island', term: 'Isle', topic: 'none' }));
		write('torn.json', '{ "id": ');
		const { entries, problems } = readGlossary(folder);
		expect(entries.map((e) => e.id)).toEqual(['sea']);
		expect(problems.map(formatProblem)).toEqual([
			'gap.json: topic: use strong, weak or none (found "high")',
			'isle.json: id: is "island": rename the file to island.json',
			expect.stringMatching(/^torn\.json: the file: is not JSON: /),
			'sea.json: related[0]: there is no entry "gap": write it or take it out',
		]);
	});

	it('may be empty', () => expect(readGlossary(folder)).toEqual({ entries: [], problems: [] }));
});

// Each starts a Node of its own.
describe('npm run glossary', { timeout: 60_000 }, () => {
	const run = (...args: string[]) => spawnSync(process.execPath, [...TOOL, ...args], { cwd: ROOT, encoding: 'utf8' });

	it('-- --json prints every entry, one a line', () => {
		const lines = execFileSync(process.execPath, [...TOOL, '--json'], { cwd: ROOT, encoding: 'utf8' })
			.trim()
			.split('\n');
		expect(lines.map((line) => JSON.parse(line).id)).toEqual(readGlossary().entries.map((e) => e.id));
	});

	it.each([
		[['check'], 0, /^\d+ sound entries, 0 problems\n$/, /^$/],
		[['check', 'data/entries/cbp-one.json'], 0, /, 0 problems/, /^$/],
		[[], 2, /^$/, /^usage: npm run glossary/],
		[['chekc'], 2, /^$/, /^usage: npm run glossary/],
	])('-- %j ends with %i', (args, code, out, err) => {
		const { status, stdout, stderr } = run(...args);
		expect(status).toBe(code);
		expect(stdout).toMatch(out);
		expect(stderr).toMatch(err);
	});
});
