import { expect, it } from 'vitest';
import { staleReport } from '../../tools/glossary-stale';
import { entry } from '../core/small-glossary';

const entries = [
	entry({ id: 'the-sea', term: 'The Sea', topic: 'none', category: 'place', reviewed: '2026-01-01' }),
	entry({ id: 'gap', term: 'The Gap', topic: 'none', category: 'place', reviewed: '2024' }),
	entry({ id: 'act', term: 'Act', topic: 'none', category: 'law', reviewed: '2025-06' }),
	entry({ id: 'new', term: 'New', topic: 'none', category: 'law', reviewed: '2026-06-30' }),
];

it('lists what is older, the oldest first, by category', () => {
	expect(staleReport(entries, 180, '2026-07-01')).toEqual([
		'3 of 4 entries are known until more than 180 days before 2026-07-01.',
		'',
		'law (1)',
		'  2025-06       368 days  act',
		'',
		'place (2)',
		'  2024          547 days  gap  (The Gap)',
		'  2026-01-01    181 days  the-sea',
	]);
});

it('counts a limit as not over it', () => expect(staleReport(entries, 181, '2026-07-01')[0]).toMatch(/^2 of 4/));
