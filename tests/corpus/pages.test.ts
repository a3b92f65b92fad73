/** Saved pages: on those about something else nothing is marked but what they truly mention. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageLine } from '../../tools/page-line';
import { annotated, savedPage, savedPages } from './corpus';

const all = savedPages();
let lines: PageLine[];
beforeAll(async () => {
	lines = await annotated(all.map(({ file }) => savedPage(file)));
}, 600_000);

it.each(all.map(({ file }, i) => [file, i] as const))('%s is read without an error', (_, i) =>
	expect(lines[i]?.errors).toEqual([]),
);

describe('about something else', () => {
	const others = all.map((page, i) => [page.file, page, i] as const).filter(([file]) => file.startsWith('oth-'));

	it.each(others)('%s', (_, { true_mentions_in_page_chrome: truly = [] }, i) => {
		// A page that truly names a programme may name what belongs to it.
		const marks = truly.length ? [] : lines[i]?.marks.map(({ text, entry }) => `${text} → ${entry}`);
		expect(marks).toEqual([]);
	});
});

it('those on the subject, in English and Spanish, are known for it', () => {
	const missed = all.filter(
		({ file }, i) => /^mig-/.test(file) && /^(?:en|es)/.test(lines[i]?.language ?? '') && !lines[i]?.relevant,
	);
	// The one that touches on the subject in two sentences and names nothing that we explain.
	expect(missed.map(({ file }) => file)).toEqual(['mig-prospectmagazine-co-uk-www-prospectmagazine-co-uk.html']);
});
