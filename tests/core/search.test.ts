import { describe, expect, it } from 'vitest';
import { createSearch } from '../../core/search';

const row = (term: string, abbreviations: string[] = [], names: string[] = []) => ({ id: term, term, abbreviations, names });

const rows = [
	row('Title 42', [], ['public health order']),
	row('Darién Gap', [], ['Tapón del Darién']),
	row('Customs and Border Protection', ['CBP']),
	row('CBP One', [], ['CBP1']),
	row('CBP Home'),
	row('Joint Task Force Alpha', ['JTFA'], ['Fuerza de Tarea Conjunta Alfa']),
	row('Homeland Security Task Forces', ['HSTF']),
	row('287(g) agreements', ['287(g)'], ['Section 287(g)']),
	row('Immigration and Customs Enforcement', ['ICE']),
	row('Ice box', [], ['hielera']),
	row('Notice to appear', ['NTA']),
];
const search = createSearch(rows);
const found = (text: string) => search(text).map((r) => r.term);

describe('first of what is found', () => {
	it.each([
		['an exact short form before names that begin with it', 'cbp', 'Customs and Border Protection'],
		['without accents', 'darien', 'Darién Gap'],
		['with other accents', 'Dárien', 'Darién Gap'],
		['a name in another language', 'tapon del darien', 'Darién Gap'],
		['in capitals', 'JOINT TASK', 'Joint Task Force Alpha'],
		['a beginning', 'notice', 'Notice to appear'],
		['words in any order', 'alpha task', 'Joint Task Force Alpha'],
		['without brackets', '287g', '287(g) agreements'],
		['with them', '287(g)', '287(g) agreements'],
		['a short form that is a word', 'ice', 'Immigration and Customs Enforcement'],
		['a letter left out', 'homland security', 'Homeland Security Task Forces'],
		['two letters changed round', 'Dairen gap', 'Darién Gap'],
		['a wrong letter in a short name', 'hialera', 'Ice box'],
		['in the middle of a name', 'health order', 'Title 42'],
	])('%s: %s', (_, text, term) => {
		expect(found(text)[0]).toBe(term);
	});
});

it('puts beginnings after the exact short form, in alphabetical order', () => {
	expect(found('cbp').slice(0, 3)).toEqual(['Customs and Border Protection', 'CBP Home', 'CBP One']);
});

it.each(['', '  ', '…'])('answers %o with everything in alphabetical order', (text) => {
	expect(found(text)).toEqual([...rows.map((r) => r.term)].sort((a, b) => a.localeCompare(b, 'en')));
});

it('finds nothing where nothing is like it', () => {
	expect(found('zzzzqq')).toEqual([]);
	expect(found('zq')).toEqual([]);
});

it('gives 50 at the most, each once', () => {
	const many = createSearch(Array.from({ length: 120 }, (_, i) => row(`Office ${i}`, ['OFF'])));
	const ids = many('office').map((r) => r.id);
	expect(ids).toHaveLength(50);
	expect(new Set(ids).size).toBe(50);
});
