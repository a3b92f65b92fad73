/** Every phrase of the interface has its translation in every phrase book, with the same gaps; and no book has more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TABS } from '../components/PopupPage';
import { MONTHS } from '../core/dates';
import { GROUPS } from '../core/groups';
import { CLOSED, UNTOLD } from '../core/popup-state';
import { SOURCE_KINDS } from '../core/say-sources';
import { SETTINGS } from '../core/settings';
import { CATEGORY_WORDS, STATUS_WORDS } from '../core/status-words';
import { MANIFEST_PHRASES } from '../tools/locales';
import { readPhraseBooks } from '../tools/phrase-books';

const ROOT = join(import.meta.dirname, '..');
const ROOMS = ['components', 'core', 'browser', 'entrypoints'];
const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
const SAY = new RegExp(String.raw`\bsay\(\s*${TEXT}`, 'g');
const SAY_COUNT = new RegExp(String.raw`\bsayCount\(\s*say,[^']*?${TEXT},\s*${TEXT}`, 'g');

const sources = ROOMS.flatMap((room) =>
	readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.tsx?$/.test(name))
		.map((name) => readFileSync(join(ROOT, room, name), 'utf8')),
);
/** Names of languages stand in their own language. */
const settings = Object.values(SETTINGS).flatMap((row) => [
	row.label,
	...('choices' in row
		? (row.choices ?? []).filter(({ value }) => !/^[a-z]{2}$/.test(String(value))).map(({ label }) => label)
		: []),
]);
const phrases = new Set([
	...sources.flatMap((text) => [...text.matchAll(SAY)].map(([, phrase]) => phrase as string)),
	...sources.flatMap((text) => [...text.matchAll(SAY_COUNT)].flatMap(([, one, several]) => [one as string, several as string])),
	...settings,
	...GROUPS.map(({ label }) => label),
	...TABS.map(({ label }) => label),
	...SOURCE_KINDS.map(([, heading]) => heading),
	...MONTHS,
	...Object.values(STATUS_WORDS).flat(),
	...Object.values(CATEGORY_WORDS),
	...CLOSED.map(([, why]) => why),
	...Object.values(MANIFEST_PHRASES),
	UNTOLD,
]);
const gaps = (phrase: string) => (phrase.match(/\{\w+\}|%s/g) ?? []).sort();

it('phrases are found in the sources', () => {
	for (const phrase of ['Close', '{n} sources', 'Known until {date}', 'Marks are off on all sites.'])
		expect(phrases).toContain(phrase);
});

it('each language to choose has a phrase book, and each phrase book can be chosen', () => {
	const chosen = (SETTINGS.language.choices ?? []).map(({ value }) => value).filter((value) => !['auto', 'en'].includes(value));
	expect(Object.keys(readPhraseBooks()).sort()).toEqual(chosen.sort());
});

describe.each(Object.entries(readPhraseBooks()))('%s', (_, book) => {
	it('has every phrase, and none that is not said', () => expect(Object.keys(book).sort()).toEqual([...phrases].sort()));

	it('has the same gaps', () => {
		for (const [phrase, said] of Object.entries(book)) expect(gaps(said), phrase).toEqual(gaps(phrase));
	});
});
