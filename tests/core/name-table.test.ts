import { describe, expect, it } from 'vitest';
import type { Entry } from '../../core/entry-schema';
import { findNames } from '../../core/matcher';
import { type Name, openTable } from '../../core/name-table';
import { packTable } from '../../core/pack-table';
import { numbersIn } from './numbers-in';
import { entry, LANGUAGES, SMALL, TABLE } from './small-glossary';

/** The names of one entry, by their first words, and the words that their rules ask for. */
function tableOf(given: Entry) {
	const packed = packTable([given], LANGUAGES);
	const table = openTable(packed);
	const names: Name[] = numbersIn(packed.nameEntries).map((_, i) => table.name(i));
	return { names, contexts: names.map((name) => table.context(name.context)) };
}

it('survives the way through JSON', () => {
	const packed = packTable(SMALL, LANGUAGES);
	expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
});

it('knows of each entry its id, its group and how far it tells the subject', () => {
	expect(TABLE.ids).toEqual(SMALL.map((e) => e.id));
	const known = (id: string) => TABLE.entry(TABLE.ids.indexOf(id));
	expect(known('cbp-one')).toEqual({ id: 'cbp-one', group: 'programmes', topic: 2 });
	expect(known('asylum')).toMatchObject({ group: 'concepts', topic: 1 });
	expect(known('sfab')).toMatchObject({ group: 'bodies', topic: 0 });
});

it('knows the titles of all languages, folded', () => {
	expect(['president', 'senor'].filter((title) => TABLE.titles.has(title))).toEqual(['president', 'senor']);
});

it('makes each name and each rule once', () => {
	expect(TABLE.name(0)).toBe(TABLE.name(0));
	expect(TABLE.context(0)).toBe(TABLE.context(0));
	expect(TABLE.context(-1)).toBeNull();
});

/** The one name that an entry of this spelling and rule gives, beside its German genitive. */
const nameOf = (term: string, letters?: 'exact' | 'capitals' | 'any', language = 'en') => {
	const names = language === 'en' ? {} : { [language]: [term] };
	const given = entry({ id: 'one', term: language === 'en' ? term : 'CBP', topic: 'none', category: 'place', names });
	return tableOf({ ...given, matching: letters ? [{ letters }] : [] }).names.findLast((name) => name.language !== 'de');
};

it.each([
	['CBP', undefined, 'A', ''],
	['Darién Gap', undefined, 'CC', ''],
	['Tren de Aragua', undefined, 'CxC', ''],
	['U.S. Border Patrol', undefined, 'ACC', ''],
	['Title 42', undefined, 'Cx', ''],
	['60-Day Surge', undefined, 'xCC', ''],
	['287(g)', undefined, '', ''],
	['asylum', undefined, '', 'en'],
	['Removal', 'any', '', 'en'],
	['Plan B', undefined, 'CC', ''],
	['rule 42', undefined, '', 'en'],
	['TdA', 'exact', 'c', ''],
	['ICE', 'exact', 'A', ''],
	['Gap of night', 'exact', 'cll', ''],
	['removal', 'exact', 'l', 'en'],
] as const)('%s (%s) asks for the letters "%s" on pages in "%s"', (term, rule, letters, language) => {
	expect(nameOf(term, rule)).toMatchObject({ letters, language });
});

it('looks for a name in another language on pages in that language only', () => {
	expect(nameOf('Tapón', undefined, 'es')).toMatchObject({ letters: 'C', language: 'es' });
});

it('plants last, and as no name of the entry, what a name is not on pages in a language', () => {
	const ruled = entry({ id: 'one', term: 'ICE', topic: 'none', matching: [{ letters: 'exact', notOn: ['de'] }] });
	expect(tableOf(ruled).names).toEqual([
		{ entry: 0, letters: 'A', language: '', context: -1 },
		{ entry: -1, letters: 'A', language: 'de', context: -1 },
	]);
});

it('keeps a spelling that two languages share as the English one', () => {
	const shared = entry({ id: 'one', term: 'CBP One', topic: 'none', category: 'app', names: { es: ['CBP One'] } });
	expect(tableOf(shared).names).toEqual([{ entry: 0, letters: 'AC', language: '', context: -1 }]);
});

it('gives a name the first rule that speaks of it', () => {
	const ruled = entry({
		id: 'one',
		term: 'parole',
		aliases: ['humanitarian parole'],
		topic: 'weak',
		abbreviations: ['HP'],
		matching: [
			{ names: ['parole'], near: ['border'] },
			{ names: ['HP'], near: ['officer'], notNear: ['printer', 'laptop'] },
			{ notNear: ['prison'] },
		],
	});
	expect(tableOf(ruled).contexts).toEqual([
		{ near: ['officer'], notNear: ['printer', 'laptop'] },
		{ near: [], notNear: ['prison'] },
		{ near: ['border'], notNear: [] },
	]);
});

it('keeps a spelling that two languages share in both, where the English one does not travel', () => {
	const shared = entry({
		id: 'one',
		term: 'campaign Shield',
		topic: 'none',
		category: 'place',
		names: { es: ['campaign Shield'] },
	});
	expect(tableOf(shared).names.map((name) => name.language)).toEqual(['en', 'es']);
});

describe('the genitive without an apostrophe', () => {
	it.each([
		['of a person', entry({ id: 'one', term: 'Mulino', topic: 'none', category: 'person' }), ['Mulino', 'Mulinos']],
		['of a place', entry({ id: 'one', term: 'Reynosa', topic: 'none', category: 'place' }), ['Reynosa', 'Reynosas']],
		[
			'of a German name',
			entry({ id: 'one', term: 'Sector Chief', topic: 'none', names: { de: ['Grenzdirektor'] } }),
			['Grenzdirektor', 'Grenzdirektors'],
		],
	])('%s', (_, given, forms) => {
		const table = openTable(packTable([given], LANGUAGES));
		for (const form of forms) expect(findNames(`Das ist ${form} Liste`, table, 'de')).toHaveLength(1);
		expect(findNames(`This is ${forms[1]} list`, table, 'en')).toEqual([]);
	});

	it('is made of people, places and names in the language alone', () => {
		const agency = entry({ id: 'one', term: 'Frontex', topic: 'none', category: 'agency' });
		expect(tableOf(agency).names.map(({ language }) => language)).toEqual(['']);
	});
});
