/** Where several names could be meant, or a name that something else bears too: each case with a glossary of its own. */
import { expect, it } from 'vitest';
import type { Entry } from '../../core/entry-schema';
import { findNames } from '../../core/matcher';
import { openTable } from '../../core/name-table';
import { packTable } from '../../core/pack-table';
import { entry, LANGUAGES } from './small-glossary';

const named = (term: string, rest: Partial<Entry> = {}): Entry =>
	entry({ id: term.toLowerCase().replace(/\W/g, '-'), term, topic: 'weak', category: 'place', ...rest });

/** What is found, as "entry: text on the page, evidence". */
function found(text: string, entries: readonly Entry[]): string[] {
	const table = openTable(packTable(entries, LANGUAGES));
	return findNames(text, table, 'en').map(
		(match) => `${table.entry(match.entry).id}: ${text.slice(match.start, match.end)}, ${match.evidence}`,
	);
}

const RIVER = [named('Rio Grande'), named('Rio Grande Valley', { matching: [{ near: ['agents'] }] })];
it.each([
	['They swam the Rio Grande.', ['rio-grande: Rio Grande, plain']],
	['Farms of the Rio Grande Valley', ['rio-grande-valley: Rio Grande Valley, none']],
	['Agents of the Rio Grande Valley', ['rio-grande-valley: Rio Grande Valley, near']],
])('a proper name stays whole where it is doubtful: %s', (text, names) => expect(found(text, RIVER)).toEqual(names));

const ZONES = [
	named('border zone', { matching: [{ near: ['agents'] }] }),
	named('zone police'),
	named('zone guard', { matching: [{ near: ['uniform'] }] }),
	named('zones', { matching: [{ notIn: ['zone defence'] }] }),
];
it.each([
	['a border zone police', ['zone-police: zone police, plain']],
	['a border zone police, a border zone', ['zone-police: zone police, plain', 'border-zone: border zone, none']],
	['agents, a border zone police', ['border-zone: border zone, near']],
	['a border zone patrol', ['border-zone: border zone, none']],
	['a border zone guard', ['border-zone: border zone, none']],
	['a border zone defence', ['border-zone: border zone, none']],
])('a doubtful name gives way to a sure one that begins inside it: %s', (text, names) =>
	expect(found(text, ZONES)).toEqual(names),
);

it('a phrase that means something else gives way to a longer name, doubtful or not', () => {
	const fees = [
		named('zone', { matching: [{ notIn: ['zone fee'] }] }),
		named('zone fee waiver', { matching: [{ near: ['agents'] }] }),
	];
	expect(found('a zone fee waiver', fees)).toEqual(['zone-fee-waiver: zone fee waiver, none']);
});

const TWINS = [
	named('Border Zone', { id: 'here', matching: [{ near: ['agents'] }] }),
	named('Border Zone', { id: 'there', matching: [{ near: ['tourists'] }] }),
];
it.each([
	['Agents of the Border Zone', ['here: Border Zone, near']],
	['Tourists of the Border Zone', ['there: Border Zone, near']],
])('of two entries with one name the one is meant that has support: %s', (text, names) =>
	expect(found(text, TWINS)).toEqual(names),
);

const RAFT = [named('RAFT', { matching: [{ notNear: ['boat'] }] })];
it.each([
	['The RAFT was a boat.', []],
	['The RAFT was a treaty.', ['raft: RAFT, plain']],
])('a name with nothing but words against it needs none for it: %s', (text, names) => expect(found(text, RAFT)).toEqual(names));

const BEARERS = [
	named('Tom Homan', { category: 'person', aliases: ['Homan'] }),
	named('Reynosa'),
	named('Frontex', { category: 'agency' }),
];
it.each([
	['It was Homan who came.', 'tom-homan: Homan, plain'],
	['It was Brian Homan who came.', 'tom-homan: Homan, none'],
	['It was Brian Tom Homan who came.', 'tom-homan: Tom Homan, plain'],
	['It was Reynosa that came.', 'reynosa: Reynosa, plain'],
	['It was Guadalupe Reynosa who came.', 'reynosa: Reynosa, none'],
	['It was Warsaw Frontex called.', 'frontex: Frontex, plain'],
])('a surname or a place may be somebody else’s: %s', (text, name) => expect(found(text, BEARERS)).toEqual([name]));

it.each(['The Homans came.', 'The Reynosas came.'])('a surname or a place has no plural: %s', (text) =>
	expect(found(text, BEARERS)).toEqual([]),
);

const ACRONYMS = [
	named('Zone Guard Officers', { abbreviations: ['ZGO', 'ZGA'], category: 'unit' }),
	named('asylum', { id: 'asylum', category: 'concept' }),
];
it.each([
	['its name', 'the Zone Guard Officers (ZGO)', 'plain'],
	['its name in the singular', 'a Zone Guard Officer (ZGO)', 'plain'],
	['something else', 'the Zurich Gas Office (ZGO)', 'otherwise'],
	['something else that holds another name', 'the Zurich Group for Asylum (ZGA)', 'otherwise'],
	['something else, itself before it', 'To ZGO the Zurich Gas Office (ZGO) wrote', 'otherwise'],
])('an acronym is spelled out as %s: %s', (_, text, evidence) =>
	expect(found(text, ACRONYMS).at(-1)).toMatch(new RegExp(`^zone-guard-officers: ZG[OA], ${evidence}$`)),
);
