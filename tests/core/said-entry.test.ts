import { describe, expect, it } from 'vitest';
import { sayEntry } from '../../core/said-entry';
import { createSay, inEnglish } from '../../core/say';
import { entry } from './small-glossary';

const app = entry({
	id: 'app',
	term: 'The App',
	topic: 'strong',
	category: 'app',
	abbreviations: ['TA'],
	status: { state: 'ended', since: '2025-01-20', note: 'It came back under another name.' },
	timeline: [
		{ date: '2025-01-20', text: 'It ends', sources: ['b'] },
		{ date: '2023', text: 'It begins', sources: ['b'] },
	],
	sources: {
		b: { publisher: 'Ministry', title: 'Notice', date: '2025-01-20', address: 'https://example.org/b', kind: 'document' },
		a: { publisher: 'Ministry', title: 'Act', date: '2023-01', address: 'https://example.org/a', kind: 'document' },
		c: { publisher: 'Lawyers', title: 'Suit', address: 'https://example.org/c', kind: 'party', reportedBy: 'Herald' },
	},
	reviewed: '2026-07-01',
});

const read = (articleDate: string | null, today = '2026-07-02', say = inEnglish) =>
	sayEntry({ entry: app, language: 'en', related: [] }, { say, today, articleDate });

describe('an entry in words', () => {
	it('has its status, sources and day of review', () => {
		expect(read(null)).toMatchObject({
			term: 'The App',
			abbreviation: 'TA',
			status: { shape: 'ring', words: 'Ended 20 Jan 2025' },
			statusNote: 'It came back under another name.',
			sourceCount: '3 sources',
			known: { words: 'Known until 1 Jul 2026', old: false },
		});
		expect(read(null, '2026-11-22').known).toEqual({ words: 'Known until 1 Jul 2026, 144 days ago', old: true });
	});

	it('has no abbreviation where that is its name', () => {
		const short = { ...app, term: 'TA' };
		const said = sayEntry(
			{ entry: short, language: 'en', related: [] },
			{ say: inEnglish, today: '2026-07-02', articleDate: null },
		);
		expect(said.abbreviation).toBe('');
	});

	it('has its sources by kind, the oldest first, and no kind without one', () => {
		const groups = read(null).sources.map(({ heading, sources }) => [heading, ...sources.map(({ title }) => title)]);
		expect(groups).toEqual([
			['Documents', 'Act', 'Notice'],
			['Parties to the dispute', 'Suit'],
		]);
		expect(read(null).sources[1]?.sources[0]).toEqual({
			title: 'Suit',
			address: 'https://example.org/c',
			publisher: 'Lawyers, as reported by Herald',
			date: 'undated',
		});
	});

	it('is said in the reader’s language', () => {
		const spanish = createSay({ 'Ended {date}': 'Terminó: {date}', Jan: 'ene', '{n} sources': '{n} fuentes' });
		expect(read(null, '2026-07-02', spanish)).toMatchObject({
			status: { words: 'Terminó: 20 ene 2025' },
			sourceCount: '3 fuentes',
		});
	});
});

describe('beside an article', () => {
	it('of a day between its events', () => {
		const { since, timeline } = read('2024-06-12');
		expect(since).toMatchObject({ words: '1 change', strip: { ticks: [{ after: false }, { after: true }] } });
		expect(timeline.changes).toBe('1 change');
		expect(timeline.rows).toEqual([
			{ place: 'before', date: '2023', said: '2023', text: 'It begins' },
			{ place: 'here', date: '2024-06-12', said: '12 Jun 2024', text: 'This article' },
			{ place: 'after', date: '2025-01-20', said: '20 Jan 2025', text: 'It ends' },
		]);
	});

	it('after which nothing happened', () => {
		const { since, timeline } = read('2025-06-12');
		expect(since).toEqual({ words: 'no change on record', strip: null });
		expect(timeline.changes).toBe('no change');
	});

	it('of a day on which nothing is known any more', () => {
		expect(read('2026-08-01')).toMatchObject({ since: null, timeline: { changes: null } });
	});

	it('without a day', () => {
		const { since, timeline } = read(null);
		expect(since).toBeNull();
		expect(timeline.changes).toBeNull();
		expect(timeline.rows.map(({ place }) => place)).toEqual(['before', 'before']);
	});

	it('of an entry without events, it stands in no timeline', () => {
		const still = { ...app, timeline: [] };
		const said = sayEntry(
			{ entry: still, language: 'en', related: [] },
			{ say: inEnglish, today: '2026-07-02', articleDate: '2024-06-12' },
		);
		expect(said).toMatchObject({ since: null, timeline: { changes: null, rows: [] } });
	});
});
