import { describe, expect, it } from 'vitest';
import { openTable, type PackedTable } from '../../core/name-table';
import { readGlossary } from '../../tools/glossary';
import { glossary, readLanguages } from '../../tools/glossary-plugin';

const plugin = glossary();
const resolve = (id: string): unknown => (plugin.resolveId as (id: string) => unknown)(id);
const load = (id: string): string | null => (plugin.load as (id: string) => string | null)(id);

/** What the module of this name exports by default. */
function exported<T>(name: string): T {
	const code = load(String(resolve(name))) ?? '';
	const parsed = /^export default JSON\.parse\((.*)\);$/s.exec(code)?.[1];
	return JSON.parse(parsed ? (JSON.parse(parsed) as string) : (/^export default (.*);$/s.exec(code)?.[1] ?? '')) as T;
}

const NAMES = 'virtual:glossary-names';
const ENTRIES = 'virtual:glossary-entries';

it.each(['./glossary', 'virtual:else', NAMES.slice(1)])('leaves %s to others', (id) => {
	expect(resolve(id)).toBeNull();
	expect(load(id)).toBeNull();
	expect(load(`\0${id}`)).toBeNull();
});

it('answers only to the name it gave', () => expect(load(NAMES)).toBeNull());

describe(NAMES, () => {
	const { table, languages } = exported<{ table: PackedTable; languages: object[] }>(NAMES);

	it('has every entry', () => {
		expect(openTable(table).ids).toEqual(readGlossary().entries.map((entry) => entry.id));
	});

	it('has of the languages what a page needs to tell them, and no more', () => {
		expect(languages).toEqual(readLanguages().map(({ code, commonWords }) => ({ code, commonWords })));
	});

	it('carries no text of an entry into the page', () => {
		const text = JSON.stringify(table);
		expect(readGlossary().entries.filter((entry) => text.includes(entry.firstLine.text.slice(0, 40)))).toEqual([]);
	});
});

it(`${ENTRIES} are the checked entries`, () => expect(exported(ENTRIES)).toEqual(readGlossary().entries));

it('reads six languages, each with small words enough to tell it', () => {
	const languages = readLanguages();
	expect(languages.map((language) => language.code)).toEqual(['de', 'en', 'es', 'fr', 'ht', 'pt']);
	expect(languages.filter((language) => new Set(language.commonWords).size < 25)).toEqual([]);
});
