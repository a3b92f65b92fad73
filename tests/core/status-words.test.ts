import { expect, it } from 'vitest';
import { STATES, type Status } from '../../core/entry-schema';
import { inEnglish } from '../../core/say';
import { sayStatus, sayStatusOrKind } from '../../core/status-words';

it.each<[Status, string, string]>([
	[{ state: 'active', since: '2021-06-07' }, 'full', 'Active since 7 Jun 2021'],
	[{ state: 'active' }, 'full', 'Active'],
	[{ state: 'enacted', since: '1996' }, 'full', 'In force since 1996'],
	[{ state: 'enacted' }, 'full', 'In force'],
	[{ state: 'decided', since: '2024-06' }, 'full', 'Decided Jun 2024'],
	[{ state: 'partly-blocked', since: '2024-06' }, 'half', 'Partly blocked since Jun 2024'],
	[{ state: 'partly-blocked' }, 'half', 'Partly in force'],
	[{ state: 'paused' }, 'paused', 'Paused'],
	[{ state: 'blocked', since: '2025-04-24' }, 'paused', 'Blocked since 24 Apr 2025'],
	[{ state: 'ended', since: '2025-01-20' }, 'ring', 'Ended 20 Jan 2025'],
	[{ state: 'replaced' }, 'ring', 'Replaced'],
	[{ state: 'announced', since: '2023-04-11' }, 'dashed', 'Announced 11 Apr 2023'],
	[{ state: 'proposed' }, 'half', 'Proposed'],
	[{ state: 'proposed', label: 'Passed the House' }, 'half', 'Passed the House'],
	[{ state: 'none', label: 'In office to 2025' }, 'none', 'In office to 2025'],
])('%j: %s, "%s"', (status, shape, words) => expect(sayStatus(status, inEnglish)).toEqual({ shape, words }));

it('says nothing of what neither begins nor ends', () => expect(sayStatus({ state: 'none' }, inEnglish)).toBeNull());

it.each(STATES)('never shows the shape of "%s" without words', (state) => {
	expect(sayStatusOrKind({ state }, 'concept', inEnglish).words).not.toBe('');
});

it.each([
	['person', 'Person'],
	['place', 'Place'],
	['armed-group', 'Armed group'],
	['court-case', 'Court case'],
] as const)('says the kind of a %s without a status: %s', (category, words) => {
	expect(sayStatusOrKind({ state: 'none' }, category, inEnglish)).toEqual({ shape: 'none', words });
	expect(sayStatusOrKind({ state: 'active' }, category, inEnglish).words).toBe('Active');
});
