/** The corpus beside this clone, and what the built extension marks on its pages. Nothing of it is copied into the project. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReport } from '../../core/page-report';
import { runJobs } from '../../tools/annotate-pool';
import { failedLine, lineOf, type PageLine } from '../../tools/page-line';
import { startPageServer } from '../../tools/page-server';
import { temporaryFolder } from '../../tools/temporary-folder';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');

/** Names of the corpus → the entries that answer them. */
export const CANONICAL = JSON.parse(readFileSync(join(import.meta.dirname, 'canonical-entries.json'), 'utf8')) as Record<
	string,
	string[]
>;

export interface Trap {
	id: string;
	lang: string;
	/** One of the two. */
	text?: string;
	html?: string;
	expect: { match: string; entry: string }[];
	must_not: string[];
	why: string;
}

export interface Article {
	id: string;
	language: string;
	text: string | null;
	text_restated: string | null;
	terms: { match: string; canonical: string; priority: 'core' | 'optional' }[];
}

export const textOf = ({ text, text_restated }: Article): string => text ?? text_restated ?? '';

export interface SavedPage {
	file: string;
	true_mentions_in_page_chrome?: string[];
}

function read<T>(name: string): T[] {
	const file = join(CORPUS, name);
	if (!existsSync(file)) throw new Error(`${file} is not there: these checks need the corpus beside the clone`);
	return JSON.parse(readFileSync(file, 'utf8')) as T[];
}

export const traps = (): Trap[] => read('traps-dev.json');
export const articles = (): Article[] => read('articles-dev.json');
export const savedPages = (): SavedPage[] => read('html/manifest.json');
export const savedPage = (file: string): string => join(CORPUS, 'html', file);

/** What the built extension says of pages, in their order. */
export async function annotated(pages: readonly string[]): Promise<PageLine[]> {
	const lines: PageLine[] = [];
	const server = await startPageServer();
	const jobs = pages.map((page, i) => ({
		page,
		done(report: PageReport) {
			lines[i] = lineOf(page, report);
		},
		failed(error: string) {
			lines[i] = failedLine(page, error);
		},
	}));
	await runJobs(jobs, server, false).finally(() => server.close());
	return lines;
}

/** The same of texts, each written to a file of the given name first. */
export async function annotatedTexts(texts: readonly { name: string; content: string }[]): Promise<PageLine[]> {
	const folder = temporaryFolder('border-gloss-corpus-');
	const files = texts.map(({ name, content }) => {
		const file = join(folder.path, name);
		writeFileSync(file, content);
		return file;
	});
	return annotated(files).finally(() => folder.remove());
}

/** One text stands in the other. */
export const overlaps = (a: string, b: string): boolean => {
	const [x, y] = [a.toLowerCase(), b.toLowerCase()];
	return x.includes(y) || y.includes(x);
};
