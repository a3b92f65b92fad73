/** A glossary small enough to keep in mind: a dozen entries, one for every way of writing and every kind of rule. */
import type { Entry } from '../../core/entry-schema';
import { findNames, type Match } from '../../core/matcher';
import { openTable } from '../../core/name-table';
import { packTable } from '../../core/pack-table';
import { readLanguages } from '../../tools/glossary-plugin';

type Given = Pick<Entry, 'id' | 'term' | 'topic'> & Partial<Entry>;

/** An entry with the least that the schema asks for, and what the test adds. */
export const entry = (given: Given): Entry => ({
	abbreviations: [],
	aliases: [],
	names: {},
	category: 'concept',
	kind: 'Concept · US law',
	status: { state: 'none' },
	firstLine: { text: 'A word that stands in the news.', sources: ['law'] },
	body: [],
	timeline: [],
	figures: [],
	confusions: [],
	contested: [],
	related: [],
	sources: {
		law: { publisher: 'Congress', title: 'The law', address: 'https://example.org/law', kind: 'document' },
	},
	matching: [],
	translations: {},
	corrections: [],
	reviewed: '2025-06-30',
	...given,
});

export const SMALL: Entry[] = [
	entry({
		id: 'jtfa',
		term: 'Joint Task Force Alpha',
		abbreviations: ['JTFA'],
		aliases: ['Joint Task Force Alfa'],
		category: 'unit',
		topic: 'strong',
	}),
	entry({ id: 'cbp', term: 'U.S. Customs and Border Protection', abbreviations: ['CBP'], category: 'agency', topic: 'strong' }),
	entry({ id: 'cbp-one', term: 'CBP One', category: 'app', topic: 'strong' }),
	entry({ id: 'sfab', term: 'Security Force Assistance Brigade', abbreviations: ['SFAB'], category: 'unit', topic: 'none' }),
	entry({ id: 'darien', term: 'Darién Gap', category: 'place', topic: 'weak', names: { es: ['Tapón del Darién'] } }),
	entry({
		id: 'seeker',
		term: 'asylum seeker',
		topic: 'strong',
		names: { es: ['solicitante de asilo'] },
	}),
	entry({
		id: 'asylum',
		term: 'asylum',
		aliases: ['asylum interview'],
		topic: 'weak',
		names: { es: ['asilo'] },
		matching: [{ names: ['asylum interview'], near: ['officer'] }],
	}),
	entry({ id: 'line', term: 'tip line', topic: 'none', aliases: ['(866) 555-0100'] }),
	entry({ id: 'port', term: 'port of entry', topic: 'weak', aliases: ['entry facility'] }),
	entry({
		id: 'ice',
		term: 'Immigration and Customs Enforcement',
		abbreviations: ['ICE'],
		category: 'agency',
		topic: 'strong',
		matching: [
			{
				names: ['ICE'],
				letters: 'exact',
				near: ['agents', 'deport', 'app', '287(g)', 'inmigración', 'Ministry of Défense'],
				notNear: ['hockey', 'pet'],
				notIn: ['ICE CREAM', 'ON ICE', 'ICE storm'],
			},
		],
	}),
	entry({ id: '287g', term: '287(g)', aliases: ['287(g) agreement', 'Section 212(d)(5)'], category: 'law', topic: 'weak' }),
	entry({ id: 'surge', term: '60-Day Darién Surge', aliases: ["Panama's shield"], category: 'operation', topic: 'strong' }),
	entry({
		id: 'tda',
		term: 'Tren de Aragua',
		abbreviations: ['TdA'],
		category: 'armed-group',
		topic: 'weak',
		matching: [{ names: ['TdA'], letters: 'exact' }],
	}),
	entry({
		id: 'encounter',
		term: 'encounter',
		category: 'statistic',
		topic: 'weak',
		matching: [{ near: ['border', 'fiscal year'], notIn: ['close encounter'] }],
	}),
];

export const LANGUAGES = readLanguages();
export const TABLE = openTable(packTable(SMALL, LANGUAGES));

const said = (text: string, match: Match): string => `${TABLE.entry(match.entry).id}: ${text.slice(match.start, match.end)}`;

/** What is found, as "id: text on the page". */
export const find = (text: string, language = 'en'): string[] =>
	findNames(text, TABLE, language).map((match) => said(text, match));

/** The same with the evidence: "id: text, near". */
export const findWithEvidence = (text: string, language = 'en'): string[] =>
	findNames(text, TABLE, language).map((match) => `${said(text, match)}, ${match.evidence}`);
