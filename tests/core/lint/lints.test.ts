/** The rules of the house that a schema cannot say: each broken once, and the nearest thing that is right. */
import { expect, it } from 'vitest';
import { checkEntry } from '../../../core/entry-check';
import { formatProblem } from '../../../core/lint/problem';
import { broken, HOUSE, sound } from '../sound-entry';

const say = (value: unknown): string[] => checkEntry('gap.json', value, HOUSE).problems.map(formatProblem);
const many = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');
const two = (left: string, right: string) => [
	{
		question: 'Is it wet?',
		sides: [
			{ who: 'One', text: left, sources: ['law'] },
			{ who: 'Other', text: right, sources: ['press'] },
		],
	},
];
const told = (date: string, text = 'Told.') => ({ date, text, sources: ['law', 'press'] });
const JUDGES = 'judges: say what happened, or quote who says so';
const LABEL = 'is a label for people: describe the action, or quote the source';

it.each<[why: string, path: string, value: unknown, said: string[]]>([
	['a word that judges', 'body.0.text', 'A harsh place.', [`body[0].text: “harsh” ${JUDGES}`]],
	['one that opens a sentence', 'timeline.1.text', 'It rains. Harsh winds.', [`timeline[1].text: “harsh” ${JUDGES}`]],
	['one in quotation marks', 'body.0.text', 'The mayor called it “a harsh place”.', []],
	['a part of a longer word', 'body.0.text', 'It rains harshly.', []],
	[
		'one in a contested side',
		'contested',
		two('It is a harsh place.', 'It is a mild place.'),
		[`contested[0].sides[0].text: “harsh” ${JUDGES}`],
	],
	['one in Spanish', 'translations.es.body', ['Un lugar cruel.'], [`translations.es.body[0]: “cruel” ${JUDGES}`]],
	['an English one in Spanish', 'translations.es.body', ['Un lugar harsh.'], []],
	['a label for people', 'firstLine.text', 'Where aliens go.', [`firstLine.text: “aliens” ${LABEL}`]],
	['a label in a name', 'firstLine.text', 'A part of the Aliens Act.', []],
	['a label in quotation marks', 'firstLine.text', 'Where the law speaks of ‘aliens’.', []],
	['a Spanish label', 'translations.es.statusNote', 'Los ilegales.', [`translations.es.statusNote: “ilegales” ${LABEL}`]],

	[
		'120 words',
		'body',
		[
			{ text: many(70), sources: ['press'] },
			{ text: many(50), sources: ['press'] },
		],
		['translations.es.body: has 1 paragraphs, the English has 2: give one for each'],
	],
	['121 words', 'body.0.text', many(121, 'a'), ['body: has 121 words: keep it to 120']],
	['151 Spanish words', 'translations.es.body', [many(151, 'a')], ['translations.es.body: has 151 words: keep it to 150']],
	[
		'a hard first line',
		'firstLine.text',
		'Administrative jurisdictional determinations concerning conditional eligibility.',
		['firstLine.text: reads as grade 43.8: use shorter sentences and plainer words, to get below 10'],
	],
	[
		'a long name in an easy one',
		'firstLine.text',
		'A part of the Administrative Jurisdiction Determination Authority of Massachusetts.',
		[],
	],
	['sides of 10 and 12 words', 'contested', two(many(10), many(12)), []],
	[
		'sides of 10 and 13 words',
		'contested',
		two(many(13), many(10)),
		['contested[0].sides: have 10 and 13 words: bring them within a fifth of each other'],
	],

	[
		'two events',
		'timeline',
		[told('2020'), told('2021-06')],
		['timeline: events in it: 2. Find 3, or say in "fewEvents" why not'],
	],
	[
		'three, and why they are few',
		'fewEvents',
		'Nobody wrote.',
		['fewEvents: is not needed, the timeline has enough: take it out'],
	],
	[
		'an end that the status explains in a note',
		'timeline',
		[told('2020'), told('2021-06'), told('2022', 'The forest is closed.')],
		[],
	],
	[
		'corrections in disorder',
		'corrections',
		[told('2022-01-15'), told('2022-01-14')].map(({ date, text }) => ({ date, text })),
		['corrections[1].date: 2022-01-14 stands after 2022-01-15: oldest first'],
	],

	[
		'an everyday word',
		'aliases',
		['gap'],
		['matching: "gap" is an everyday word: give it a rule with "near", or list it as unmistakable in data/editorial/words.json'],
	],
	[
		'an acronym that spells one',
		'abbreviations',
		['ICE'],
		['matching: "ICE" is an everyday word: give it a rule with "near", or list it as unmistakable in data/editorial/words.json'],
	],
	['an unmistakable one', 'aliases', ['asylum'], []],
	['one of several words', 'aliases', ['ice gap'], []],
	[
		'a Spanish word',
		'names.es',
		['bosque', 'el Tapón'],
		[
			'names.es: "bosque" is an everyday word: give it a rule with "near", or list it as unmistakable in data/editorial/words.json',
		],
	],
	['a Spanish name', 'names.es', ['Tapón', 'el Tapón'], []],

	[
		'read in two ways',
		'sources.press.reportedBy',
		'Y',
		['sources.press: was read either in a reprint or through a report: keep one of the two'],
	],
	['no Spanish', 'translations', {}, ['translations.es: is missing: write kind, firstLine and what else the English has']],
	[
		'no Spanish headword',
		'names.es',
		[],
		[
			'matching[0].names: "el Tapón" is not a name of this entry: spell it as in term, abbreviations, aliases or names',
			'names.es: is missing: the headword of translations.es is the first of these names',
		],
	],
	[
		'a Spanish paragraph too many',
		'translations.es.confusions',
		['No.', 'No.'],
		['translations.es.confusions: has 2 paragraphs, the English has 1: give one for each'],
	],
	[
		'no Spanish note',
		'translations.es.statusNote',
		undefined,
		['translations.es.statusNote: is missing: status.note has no words in it'],
	],
	[
		'a Spanish label for none',
		'translations.es.statusLabel',
		'Activo',
		['translations.es.statusLabel: there is no status.label: take it out'],
	],
	[
		'another number',
		'translations.es.firstLine',
		'Un bosque de 2 estados.',
		['translations.es.firstLine: gives the numbers 2, the English none: make them agree'],
	],
])('%s', (_, path, value, said) => expect(say(broken(path, value))).toEqual(said.map((problem) => `gap.json: ${problem}`)));

it.each([
	[
		'closed, and nothing said of it',
		{},
		[
			'gap.json: status.state: is "active", but the last event says “The forest is closed.”: correct it, or say in status.note why',
		],
	],
	['closed, with a label', { label: 'Closed in part' }, []],
	['closed, ended', { state: 'ended' }, []],
])('%s', (_, status, said) => {
	const { statusNote: _note, ...es } = sound().translations.es;
	const timeline = [told('2020'), told('2021-06'), told('2022', 'The forest is closed.')];
	const label = 'label' in status ? { statusLabel: 'Cerrado' } : {};
	const entry = {
		...sound(),
		timeline,
		translations: { es: { ...es, ...label } },
		status: { state: 'active', since: '2021-06', sources: ['law'], ...status },
	};
	expect(say(entry)).toEqual(said);
});

it('an everyday word with its rule', () => {
	const value = { ...broken('aliases', ['gap']), matching: [{ names: ['gap'], near: ['trees'] }] };
	expect(say(value)).toEqual([]);
	expect(say({ ...value, matching: [{ names: ['gap'], notNear: ['jeans'] }] })).toHaveLength(1);
});
