import { describe, expect, it } from 'vitest';
import { checkEntry } from '../../core/entry-check';
import { formatProblem } from '../../core/lint/problem';
import { broken, HOUSE, sound } from './sound-entry';

const problemsOf = (value: unknown, file = 'gap.json'): string[] => checkEntry(file, value, HOUSE).problems.map(formatProblem);

it('gives the entry where nothing is wrong', () => {
	expect(checkEntry('gap.json', sound(), HOUSE)).toEqual({ entry: sound(), problems: [] });
});

it('fills in what may be left out', () => {
	const { id, term, names, kind, topic, firstLine, reviewed } = sound();
	const { law } = sound().sources;
	const es = { kind, firstLine: 'Un bosque.' };
	const least = {
		id,
		term,
		names,
		category: 'place',
		kind,
		topic,
		status: { state: 'none' },
		firstLine,
		sources: { law },
		reviewed,
	};
	const filled = { ...least, abbreviations: [], aliases: [], body: [], timeline: [], figures: [], confusions: [] };
	expect(checkEntry('gap.json', { ...least, translations: { es } }, HOUSE).entry).toEqual({
		...filled,
		contested: [],
		related: [],
		matching: [],
		translations: { es: { ...es, body: [], confusions: [] } },
		corrections: [],
	});
});

const WORDS_31 = Array.from({ length: 31 }, () => 'word').join(' ');
const WORDS_41 = Array.from({ length: 41 }, () => 'word').join(' ');

describe('says which field is wrong, what is wrong and how to mend it', () => {
	it.each<[path: string, value: unknown, said: string]>([
		['term', undefined, 'term: is missing: add it'],
		['term', 5, 'term: write text here (found 5)'],
		['term', '', 'term: write text here, or leave the whole field out (found 0)'],
		['term', 'x'.repeat(91), 'term: keep it under 90 characters (found 91)'],
		['term', 'The  Gap', 'term: plain text on one line: no tags, no double or outer spaces (found "The  Gap")'],
		[
			'body.0.text',
			'It is <b>wet</b>',
			'body[0].text: plain text on one line: no tags, no double or outer spaces (found "It is <b>wet</b>")',
		],
		['colour', 'red', 'colour: there is no such field: check its spelling, or take it out'],
		['status.colour', 'red', 'status.colour: there is no such field: check its spelling, or take it out'],
		['id', 'The Gap', 'id: use small letters, digits and single hyphens, e.g. "cbp-one" (found "The Gap")'],
		['id', 'cap', 'id: is "cap": rename the file to cap.json'],
		['aliases', 'Old Gap', 'aliases: write a list of names (found "Old Gap")'],
		['names', { spanish: ['x'] }, 'names.spanish: use a two-letter language code (found "spanish")'],
		[
			'category',
			'jungle',
			'category: use one of: agency, unit, armed-group, international-body, law, policy, court-case, programme, app, operation, place, statistic, concept, person (found "jungle")',
		],
		['kind', 'x'.repeat(37), 'kind: keep it under 36 characters (found 37)'],
		['topic', 'high', 'topic: use strong, weak or none (found "high")'],
		[
			'status.state',
			'over',
			'status.state: use one of: active, ended, replaced, paused, blocked, partly-blocked, proposed, announced, enacted, decided, none (found "over")',
		],
		['status.note', WORDS_41, `status.note: use at most 40 words (found "${WORDS_41}")`],
		['status.sources', undefined, 'status.sources: a dated status needs its source: name it by its id'],
		['status.since', '2021-07', 'status.since: 2021-07 is not in the timeline: add the event, or correct the date'],
		['firstLine.text', WORDS_31, `firstLine.text: use at most 30 words (found "${WORDS_31}")`],
		['firstLine.sources', [], 'firstLine.sources: name at least one source by its id (found 0)'],
		[
			'firstLine.sources',
			['Law'],
			'firstLine.sources[0]: use small letters, digits and single hyphens, e.g. "cbp-one" (found "Law")',
		],
		['firstLine.sources', ['lore'], 'firstLine.sources: source "lore" is not in "sources": add it there, or correct the id'],
		[
			'contested.0.sides.1.sources',
			['press', 'lore'],
			'contested[0].sides[1].sources: source "lore" is not in "sources": add it there, or correct the id',
		],
		['contested.0.sides', [sound().contested[0]?.sides[0]], 'contested[0].sides[1]: is missing: add it'],
		['timeline.0.date', 'June 2020', 'timeline[0].date: write the date as 2024, 2024-06 or 2024-06-11 (found "June 2020")'],
		['timeline.2.date', '2021-06-31', 'timeline[2].date: there is no such day: correct it (found "2021-06-31")'],
		['timeline.2.date', '2021-05', 'timeline[2].date: 2021-05 stands after 2021-06: put the events in order of time'],
		['timeline.2.date', '2022-02', 'timeline: 2022-02 is later than "reviewed" (2022-01-31)'],
		['figures.0.value', 'many', 'figures[0].value: write a number, or [low, high] (found "many")'],
		['figures.0.value', [2, 1], 'figures[0].value: write the lower number first'],
		[
			'figures.0.comparator',
			'some',
			'figures[0].comparator: use one of: exact, about, more-than, at-least, up-to, fewer-than (found "some")',
		],
		['figures.0.asOf', '2022-02', 'figures[0].asOf: is later than "reviewed" (2022-01-31)'],
		[
			'sources.law.publisher',
			'A Blog',
			'sources.law.publisher: "A Blog" is not in data/editorial/publishers.json: correct the name, add it there, or find a better source',
		],
		[
			'sources.law.address',
			'http://example.org/law',
			'sources.law.address: write https://; if the site has http:// only, list its host in publishers.json',
		],
		[
			'translations.en',
			sound().translations.es,
			'translations.en: the English texts are the entry itself: take it out (found "en")',
		],
		['corrections.0.date', '2022-01', 'corrections[0].date: a correction has a day: 2026-05-03 (found 7)'],
		['sources.law.kind', 'blog', 'sources.law.kind: use document, reporting, tracker or party (found "blog")'],
		[
			'sources.law.address',
			'ftp://example.org/',
			'sources.law.address: start the address with https:// or http:// (found "ftp://example.org/")',
		],
		['sources.more', sound().sources.law, 'sources.more: nothing cites it: cite it where it belongs, or take it out'],
		['matching.0.near', [], 'matching[0].near: name at least one, or leave it out (found 0)'],
		['matching.0.letters', 'small', 'matching[0].letters: use exact, capitals or any (found "small")'],
		[
			'matching.0.names',
			['the gap'],
			'matching[0].names: "the gap" is not a name of this entry: spell it as in term, abbreviations, aliases or names',
		],
	])('%s = %j', (path, value, said) => expect(problemsOf(broken(path, value))).toEqual([`gap.json: ${said}`]));

	it('of an address that is none, both things', () => {
		expect(problemsOf(broken('sources.law.address', 'law'))).toEqual([
			'gap.json: sources.law.address: write a full web address (found "law")',
			'gap.json: sources.law.address: start the address with https:// or http:// (found "law")',
		]);
	});

	it.each([null, 'text', 7])('of a file that holds %j', (value) => {
		expect(problemsOf(value)).toEqual([`gap.json: the file: expected Object (found ${JSON.stringify(value)})`]);
	});

	it('of every fault at once', () => {
		expect(problemsOf({ ...broken('term', ''), topic: 'high', kind: undefined })).toHaveLength(3);
	});
});

it.each([
	['a year before its months', 'timeline.0.date', '2021'],
	['a year after one of its months', 'timeline.2.date', '2021'],
	['a leap day', 'timeline.0.date', '2020-02-29'],
	['a status without a date, without a source', 'status', { state: 'active', note: 'A note.' }],
])('takes no offence at %s', (_, path, value) => expect(problemsOf(broken(path, value))).toEqual([]));
