/**
 * What an entry is: the one description of `data/entries/<id>.json`.
 * Types, build check and tests all come from here. Never bundled into a page.
 */
import * as v from 'valibot';
import { date, id, languageCode, names, someNames, sourceIds, stated, text, words } from './entry-fields';

export const CATEGORIES = [
	'agency',
	'unit',
	'armed-group',
	'international-body',
	'law',
	'policy',
	'court-case',
	'programme',
	'app',
	'operation',
	'place',
	'statistic',
	'concept',
	'person',
] as const;

export const STATES = [
	'active',
	'ended',
	'replaced',
	'paused',
	'blocked',
	'partly-blocked',
	'proposed',
	'announced',
	'enacted',
	'decided',
	'none',
] as const;

export const COMPARATORS = ['exact', 'about', 'more-than', 'at-least', 'up-to', 'fewer-than'] as const;

const status = v.strictObject({
	state: v.picklist(STATES, `use one of: ${STATES.join(', ')}`),
	/** When the present state began; left out where no source says. */
	since: v.optional(date),
	/** Words to show in place of "Active since …", for example "Passed the House". */
	label: v.optional(text(40)),
	note: v.optional(v.pipe(text(320), words(40))),
	sources: v.optional(sourceIds),
});

const event = v.strictObject({ date, text: text(220), sources: sourceIds });

const figure = v.strictObject({
	value: v.union([v.number(), v.tuple([v.number(), v.number()])], 'write a number, or [low, high]'),
	comparator: v.picklist(COMPARATORS, `use one of: ${COMPARATORS.join(', ')}`),
	/** What one unit is: "arrests", "people", "US dollars", "miles". */
	unit: text(40),
	/** Who or what is counted, and by whom. */
	population: text(160),
	/** The span the count covers, in words: "fiscal year 2023", "June 2021 to June 2024", "on one day". */
	period: text(60),
	asOf: date,
	sources: sourceIds,
});

const side = v.strictObject({ who: text(60), text: text(320), date: v.optional(date), sources: sourceIds });
const contested = v.strictObject({ question: text(120), sides: v.tuple([side, side], 'give exactly two sides') });

const source = v.strictObject({
	publisher: text(100),
	title: text(200),
	/** Left out for an undated page. */
	date: v.optional(date),
	address: v.pipe(
		v.string(),
		v.url('write a full web address'),
		v.regex(/^https?:\/\//, 'start the address with https:// or http://'),
	),
	kind: v.picklist(['document', 'reporting', 'tracker', 'party'], 'use document, reporting, tracker or party'),
	/** Where its text was read, if that was not the publisher's own page. */
	reprintedBy: v.optional(text(80)),
	/** Whose report or summary was read in its stead. */
	reportedBy: v.optional(text(80)),
});

/**
 * The texts of an entry in another language. Paragraphs and confusions stand in the order of the English ones and rest on
 * the same sources. The headword is the first of `names` in that language.
 */
const translation = v.strictObject({
	kind: text(44),
	firstLine: v.pipe(text(320), words(38)),
	body: v.optional(v.array(text(760)), []),
	statusLabel: v.optional(text(48)),
	statusNote: v.optional(text(420)),
	confusions: v.optional(v.array(text(420)), []),
});

/** What an entry once said wrong, and what it says now: "This entry said … until 3 May 2026; it is …". */
const correction = v.strictObject({ date: v.pipe(date, v.length(10, 'a correction has a day: 2026-05-03')), text: text(320) });

/** How certain names are told from other uses of the same words. */
const rule = v.strictObject({
	/** The names that this rule governs, as spelt in this file; left out: all names. */
	names: v.optional(someNames),
	/** exact: only as spelt. capitals: capitals where the name has them (or a line all in capitals). any: any case. Left out: told from the spelling. */
	letters: v.optional(v.picklist(['exact', 'capitals', 'any'], 'use exact, capitals or any')),
	/** At least one of these must stand near (same block, 40 words) or the page must name the entry in full elsewhere. */
	near: v.optional(someNames),
	/** None of these may stand near. */
	notNear: v.optional(someNames),
	/** Languages of pages on which these names are something else: a German "ICE" is a train, an "ICE-Agent" is not. */
	notOn: v.optional(v.array(languageCode)),
	/** Longer phrases in which the name means something else: "ice cream". */
	notIn: v.optional(someNames),
});

export const entrySchema = v.strictObject({
	id,
	/** The headword. */
	term: text(90),
	abbreviations: v.optional(names, []),
	/** Other wordings in English, garbled spellings included. Matched like the term. */
	aliases: v.optional(names, []),
	/** Names in other languages, by ISO 639-1 code. Matched on pages in that language. */
	names: v.optional(v.record(languageCode, names), {}),
	category: v.picklist(CATEGORIES, `use one of: ${CATEGORIES.join(', ')}`),
	/** The line above the headword: what kind of thing · whose. */
	kind: text(36),
	/** How far a mention alone shows that a page is about migration. */
	topic: v.picklist(['strong', 'weak', 'none'], 'use strong, weak or none'),
	status,
	firstLine: v.strictObject({ text: v.pipe(text(260), words(30)), sources: sourceIds }),
	body: v.optional(v.array(stated(600)), []),
	timeline: v.optional(v.array(event), []),
	figures: v.optional(v.array(figure), []),
	confusions: v.optional(v.array(stated(320)), []),
	contested: v.optional(v.array(contested), []),
	related: v.optional(v.array(id), []),
	sources: v.record(id, source),
	matching: v.optional(v.array(rule), []),
	/** By ISO 639-1 code. */
	translations: v.optional(
		v.record(v.pipe(languageCode, v.notValue('en', 'the English texts are the entry itself: take it out')), translation),
		{},
	),
	corrections: v.optional(v.array(correction), []),
	/** For editors: why a programme, policy, law, operation or court case has fewer than three events. */
	fewEvents: v.optional(text(200)),
	/** The latest date of which this entry's sources speak. */
	reviewed: date,
});

export type Entry = v.InferOutput<typeof entrySchema>;
export type Category = Entry['category'];
export type Status = Entry['status'];
export type TimelineEvent = Entry['timeline'][number];
export type Figure = Entry['figures'][number];
export type Contested = Entry['contested'][number];
export type Source = Entry['sources'][string];
export type Translation = Entry['translations'][string];
export type Correction = Entry['corrections'][number];
export type MatchingRule = Entry['matching'][number];
