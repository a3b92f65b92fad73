import { expect, it } from 'vitest';
import { formatProblem } from '../../../core/lint/problem';
import { checkGlossary } from '../../../core/lint/together';
import { entry } from '../small-glossary';

const gap = entry({ id: 'gap', term: 'The Gap', topic: 'weak', aliases: ['G'], related: ['sea'], names: { es: ['Tapón'] } });
const sea = entry({ id: 'sea', term: 'The Sea', topic: 'weak', related: ['gap'] });
const rule = [{ names: ['g'], near: ['water'] }];

const TWO = 'is owned by gap.json too: keep it in one of the two, or give each a rule with "near" for it';

it.each([
	['sound', [gap, sea], []],
	['alone', [{ ...gap, related: [] }], []],
	['a name in two entries', [gap, { ...sea, abbreviations: ['G'] }], [`sea.json: aliases: "G" ${TWO}`]],
	['one with a rule', [gap, { ...sea, abbreviations: ['g'], matching: rule }], [`sea.json: aliases: "g" ${TWO}`]],
	[
		'one with a rule for other names',
		[
			{ ...gap, matching: [{ names: ['The Gap'], near: ['trees'] }] },
			{ ...sea, abbreviations: ['g'], matching: rule },
		],
		[`sea.json: aliases: "g" ${TWO}`],
	],
	[
		'a rule without words near',
		[
			{ ...gap, matching: [{ names: ['G'], notNear: ['sand'] }] },
			{ ...sea, abbreviations: ['g'], matching: rule },
		],
		[`sea.json: aliases: "g" ${TWO}`],
	],
	[
		'a rule for all names in one',
		[
			{ ...gap, matching: [{ near: ['trees'] }] },
			{ ...sea, abbreviations: ['g'], matching: rule },
		],
		[],
	],
	[
		'a rule in each',
		[
			{ ...gap, matching: [{ names: ['G'], near: ['trees'] }] },
			{ ...sea, abbreviations: ['g'], matching: rule },
		],
		[],
	],
	['a name in other letters', [gap, { ...sea, aliases: ['THE GAP'] }], [`sea.json: aliases: "THE GAP" ${TWO}`]],
	[
		'a name with another apostrophe',
		[
			{ ...gap, aliases: ['G’s'] },
			{ ...sea, aliases: ["G's"] },
		],
		[`sea.json: aliases: "G's" ${TWO}`],
	],
	[
		'a name composed in two ways',
		[gap, { ...sea, names: { es: ['Tapo\u0301n'] } }],
		[`sea.json: names.es: "Tapo\u0301n" ${TWO}`],
	],
	['a name in two languages', [gap, { ...sea, names: { fr: ['Tapón'] } }], []],
	['a name twice in one entry', [{ ...gap, abbreviations: ['G'] }, sea], []],
	[
		'a phrase to leave alone that is a name elsewhere',
		[{ ...gap, matching: [{ notIn: ['THE SEA', 'the gap year'] }] }, sea],
		['gap.json: matching[0].notIn: "THE SEA" is a name of sea.json: take it out, the longer name wins by itself'],
	],
	[
		'a relation to nothing',
		[gap, { ...sea, related: ['gap', 'isle'] }],
		['sea.json: related[1]: there is no entry "isle": write it or take it out'],
	],
	[
		'a relation to itself',
		[gap, { ...sea, related: ['gap', 'sea'] }],
		['sea.json: related[1]: an entry is not related to itself: take it out'],
	],
	[
		'an entry that only leads to itself',
		[gap, { ...sea, related: ['sea'] }],
		[
			'gap.json: related: no other entry relates to it: name "gap" in one that readers come from',
			'sea.json: related[0]: an entry is not related to itself: take it out',
		],
	],
])('%s', (_, entries, said) => expect(checkGlossary(entries).map(formatProblem)).toEqual(said));

it('says nothing of relations through an entry that is there but faulty', () => {
	expect(
		checkGlossary(
			[
				{ ...gap, related: ['sea'] },
				{ ...sea, id: 'isle', term: 'The Isle', related: [] },
			],
			['sea'],
		),
	).toEqual([]);
	expect(checkGlossary([gap], ['isle']).map(formatProblem)).toEqual([
		'gap.json: related[0]: there is no entry "sea": write it or take it out',
	]);
});
