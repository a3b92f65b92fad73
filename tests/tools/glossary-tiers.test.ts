import { expect, it } from 'vitest';
import { countTiers, tierReport } from '../../tools/glossary-tiers';
import { entry } from '../core/small-glossary';

const source = (publisher: string, reprintedBy?: string) => ({
	publisher,
	title: 'T',
	address: 'https://example.org/',
	kind: 'document' as const,
	...(reprintedBy && { reprintedBy }),
});
const gap = entry({
	id: 'gap',
	term: 'The Gap',
	topic: 'none',
	firstLine: { text: 'A gap.', sources: ['paper', 'law'] },
	body: [
		{ text: 'One.', sources: ['paper'] },
		{ text: 'Two.', sources: ['copy'] },
		{ text: 'Three.', sources: ['blog', 'copy'] },
		{ text: 'Four.', sources: ['told'] },
	],
	sources: {
		law: source('Congress'),
		copy: source('Congress', 'A mirror'),
		paper: source('Paper'),
		blog: source('Blog'),
		told: { ...source('Congress'), reportedBy: 'Paper' },
	},
});
const count = countTiers([gap], { A: ['Congress'], B: ['Paper'], httpOnly: [] });

it('counts statements by the best of their sources', () => {
	expect(count).toEqual({
		statements: { A: 3, B: 2, none: 0 },
		reprintOnly: 1,
		reportOnly: 1,
		sources: { A: 2, B: 2, none: 1 },
		reprints: 1,
		reports: 1,
	});
});

it('says it in three lines', () => {
	expect(tierReport(count)).toEqual([
		'5 statements, events and figures. Best source A: 3 (60 %), B: 2 (40 %), neither: 0 (0 %).',
		'1 (20 %) of them rest on documents that were read in a reprint only, 1 (20 %) on documents known through a report only.',
		'5 sources: 2 A, 2 B, 1 neither; 1 read in a reprint, 1 known through a report.',
	]);
});
