import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkEntry } from '../../core/entry-check';
import { HOUSE } from '../core/sound-entry';

const ROOT = join(import.meta.dirname, '../..');
const ASK =
	"import('./tools/glossary-new.ts').then((m) => m.askForEntry(process.argv[1])).catch((e) => { console.log(e.message); process.exitCode = 1; })";
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

// A Node of its own, as at a terminal.
const answer = (...lines: string[]) =>
	spawnSync(process.execPath, ['--import', 'tsx', '-e', ASK, folder], { cwd: ROOT, encoding: 'utf8', input: lines.join('\n') });

it('asks until an answer is right, and writes an entry that only lacks its texts', { timeout: 60_000 }, () => {
	writeFileSync(join(folder, 'old.json'), '{}');
	const { stdout, status } = answer(
		'Operation Gap',
		'Operation Gap',
		'old',
		'operation-gap',
		'raid',
		'operation',
		'Operation · US',
		'strong',
	);
	expect(status, stdout).toBe(0);
	expect(stdout).toContain('use small letters, digits and single hyphens');
	expect(stdout).toContain('there is an entry "old" already');
	expect(stdout).toContain('use one of: agency, unit');
	expect(readdirSync(folder)).toEqual(['old.json', 'operation-gap.json']);
	const { problems } = checkEntry(
		'operation-gap.json',
		JSON.parse(readFileSync(join(folder, 'operation-gap.json'), 'utf8')),
		HOUSE,
	);
	expect(problems.map(({ field }) => field)).toEqual([
		'names.es[0]',
		'firstLine.text',
		'body[0].text',
		'timeline[0].date',
		'timeline[0].text',
		'sources.first.publisher',
		'sources.first.title',
		'sources.first.date',
		'sources.first.address',
		'sources.first.address',
		'translations.es.kind',
		'translations.es.firstLine',
		'translations.es.body[0]',
		'reviewed',
	]);
});

it('writes nothing when the answers end early', { timeout: 60_000 }, () => {
	const { status, stdout } = answer('Operation Gap');
	expect(status).toBe(1);
	expect(stdout).toContain('no answer to: Its id');
	expect(readdirSync(folder)).toEqual([]);
});
