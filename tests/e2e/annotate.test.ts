/** `npm run annotate`: what it prints of pages, text files and what cannot be read. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWhenStale, ROOT } from '../../tools/build-when-stale';
import type { PageLine } from '../../tools/page-line';
import { ARTICLE } from './article';

const folder = mkdtempSync(join(tmpdir(), 'border-gloss-annotate-'));
const file = (name: string, text: string): string => {
	writeFileSync(join(folder, name), text);
	return join(folder, name);
};
beforeAll(() => buildWhenStale('chromium'), 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Result {
	code: number | null;
	stdout: string;
	stderr: string;
}

function annotate(...args: string[]): Promise<Result> {
	const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'tools/annotate.ts'), ...args], { cwd: ROOT });
	const result: Result = { code: null, stdout: '', stderr: '' };
	child.stdout.on('data', (data) => {
		result.stdout += data;
	});
	child.stderr.on('data', (data) => {
		result.stderr += data;
	});
	return new Promise((resolve) => child.once('close', (code) => resolve({ ...result, code })));
}

const SPANISH =
	'Panamá cierra un paso\n\nEl Servicio Nacional de Fronteras de Panamá dijo que los migrantes ya no pasan por la selva del Darién, según un informe que fue publicado ayer.';

describe('annotate', () => {
	it('prints one line of JSON a page, in the order given, every mention in document order, and nothing else', async () => {
		const pages = [file('article.html', ARTICLE), file('es.txt', SPANISH), join(folder, 'missing.html')];
		const { code, stdout } = await annotate('--json', ...pages);
		const lines = stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as PageLine);
		expect(lines.map(({ page }) => page)).toEqual(pages);
		const [article, spanish, missing] = lines as [PageLine, PageLine, PageLine];
		expect(Object.keys(article)).toEqual(['page', 'language', 'date', 'relevant', 'marks', 'errors']);
		expect(article).toMatchObject({ language: 'en', date: '2024-06-12', relevant: true, errors: [] });
		expect(article.marks[0]).toEqual({
			entry: 'joint-task-force-alpha',
			kind: 'name',
			text: 'Joint Task Force Alpha',
			before: '',
			after: ' turns to the Darién',
		});
		const texts = article.marks.map(({ text }) => text);
		expect(texts, 'headlines, links and repeated mentions too').toEqual(
			expect.arrayContaining(['CBP Home', 'JTFA', 'Asylum', 'asylum']),
		);
		expect(article.marks.every(({ before, after }) => before.length <= 40 && after.length <= 40)).toBe(true);
		expect(spanish).toMatchObject({ language: 'es', date: null, relevant: true });
		expect(spanish.marks.map(({ entry }) => entry)).toEqual(['senafront', 'migrant', 'darien-gap']);
		expect(missing).toEqual({
			page: pages[2],
			language: 'und',
			date: null,
			relevant: false,
			marks: [],
			errors: [expect.stringContaining('does not exist')],
		});
		expect(code).toBe(1);
	});

	it('prints a report for people, writes a picture, and ends with 0', async () => {
		const picture = join(folder, 'picture.png');
		const { code, stdout } = await annotate('--screenshot', picture, file('article.html', ARTICLE));
		expect(stdout).toMatch(/English · 12 June? 2024 · \d+ mentions of \d+ terms/);
		expect(stdout).toContain('Joint Task Force Alpha');
		expect(statSync(picture).size).toBeGreaterThan(10_000);
		expect(code).toBe(0);
	});

	it('says what it does not understand, and ends with 2', async () => {
		const { code, stdout, stderr } = await annotate('--jsn', 'x.html');
		expect(stderr).toContain('--jsn');
		expect(stdout).toBe('');
		expect(code).toBe(2);
	});
});
