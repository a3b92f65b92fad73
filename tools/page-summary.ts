/** What `annotate` says of one page to a person. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRIES } from './glossary';
import type { PageLine, PageMark } from './page-line';

export function summaryOf(line: PageLine): string {
	if (line.errors.length) return `${line.page}\n  not read: ${line.errors.join('; ')}\n`;
	const counts = countByEntry(line.marks);
	const width = String(Math.max(0, ...[...counts.values()].map((texts) => texts.length))).length;
	const rows = [...counts].map(
		([entry, texts]) => `  ${String(texts.length).padStart(width)} × ${headword(entry)}${spellings(entry, texts)}`,
	);
	return [line.page, `  ${facts(line, counts.size)}`, ...rows, ''].join('\n');
}

function facts({ language, date, relevant, marks }: PageLine, terms: number): string {
	const found = marks.length ? `${plural(marks.length, 'mention')} of ${plural(terms, 'term')}` : 'no terms';
	return [languageName(language), date ? longDate(date) : 'no date', relevant ? found : `not on the subject, ${found}`].join(
		' · ',
	);
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const languageName = (code: string): string =>
	code === 'und' ? 'language not told' : (new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code);

const longDate = (day: string): string =>
	new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function countByEntry(marks: readonly PageMark[]): Map<string, string[]> {
	const texts = new Map<string, string[]>();
	for (const { entry, text } of marks) texts.set(entry, [...(texts.get(entry) ?? []), text]);
	return texts;
}

/** The wordings on the page, where they are others than the headword. */
function spellings(entry: string, texts: readonly string[]): string {
	const others = [...new Set(texts)].filter((text) => text !== headword(entry));
	return others.length ? `  (${others.map((text) => text.replace(/\s+/g, ' ')).join(', ')})` : '';
}

const headwords = new Map<string, string>();

function headword(id: string): string {
	const known = headwords.get(id);
	if (known) return known;
	const { term } = JSON.parse(readFileSync(join(ENTRIES, `${id}.json`), 'utf8')) as { term: string };
	headwords.set(id, term);
	return term;
}
