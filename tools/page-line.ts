/** What `annotate` says of one page: a line of JSON has exactly these fields, in this order. */
import type { PageReport } from '../core/page-report';

export interface PageLine {
	/** As the argument was given. */
	page: string;
	language: string;
	date: string | null;
	relevant: boolean;
	marks: PageMark[];
	errors: string[];
}

export interface PageMark {
	/** Id of the entry. */
	entry: string;
	kind: 'name';
	/** As it stands on the page. */
	text: string;
	before: string;
	after: string;
}

export function lineOf(page: string, { language, date, relevant, mentions }: PageReport): PageLine {
	const marks = mentions.map(({ id, text, before, after }) => ({ entry: id, kind: 'name' as const, text, before, after }));
	return { page, language, date, relevant, marks, errors: [] };
}

export const failedLine = (page: string, error: string): PageLine => ({
	page,
	language: 'und',
	date: null,
	relevant: false,
	marks: [],
	errors: [error],
});
