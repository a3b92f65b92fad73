import { expect, it } from 'vitest';
import { recentCorrections } from '../../core/corrections';

const corrections = [
	{ date: '2026-01-01', text: 'First.' },
	{ date: '2026-02-01', text: 'Second.' },
];

it.each([
	['2026-02-01', ['Second.', 'First.']],
	['2026-04-01', ['Second.', 'First.']],
	['2026-04-02', ['Second.']],
	['2026-05-02', ['Second.']],
	['2026-05-03', []],
])('on %s: %j', (today, texts) => expect(recentCorrections(corrections, today).map(({ text }) => text)).toEqual(texts));
