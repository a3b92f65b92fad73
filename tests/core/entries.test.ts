/** The real entries: fit for readers, and each name found as the entry it belongs to. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../core/entry-schema';
import { findNames } from '../../core/matcher';
import { openTable } from '../../core/name-table';
import { packTable } from '../../core/pack-table';
import { readGlossary } from '../../tools/glossary';
import { judge } from './judge';
import { LANGUAGES } from './small-glossary';

const { entries, problems } = readGlossary();
const TABLE = openTable(packTable(entries, LANGUAGES));

it('have no fault', () => expect(problems).toEqual([]));

it('are at least 260', () => expect(entries.length).toBeGreaterThanOrEqual(260));

it.each(['joint-task-force-alpha', 'cbp-one', 'security-force-assistance-brigade', 'darien-surge-campaign-2023'])(
	'have the headline system %s',
	(id) => expect(entries.map((entry) => entry.id)).toContain(id),
);

/** A sentence with the name in it that meets one condition of its rule. */
function sentence(entry: Entry, name: string): string {
	const rule = entry.matching.find((r) => !r.names || r.names.includes(name));
	const fits = (word: string) =>
		word !== name && !rule?.notNear?.some((against) => word.toLowerCase().includes(against.toLowerCase()));
	const near = rule?.near?.find(fits);
	return near ? `${near}: ${name}; so.` : `So ${name}.`;
}

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
	const names = [
		...[entry.term, ...entry.abbreviations, ...entry.aliases].map((name) => ({ name, language: 'en' })),
		...Object.entries(entry.names).flatMap(([language, list]) => list.map((name) => ({ name, language }))),
	];

	it.each(names)('is found as $name on pages in $language', ({ name, language }) => {
		const text = sentence(entry, name);
		const at = text.lastIndexOf(name);
		const found = findNames(text, TABLE, language).filter((match) => match.start >= at && match.end > at);
		const kept = judge(found, TABLE.entry, text.length, true).kept.map((match) => TABLE.entry(match.entry).id);
		expect(kept, text).toEqual([id]);
	});
});
