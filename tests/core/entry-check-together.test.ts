import { expect, it } from 'vitest';
import { checkGlossary, formatProblem } from '../../core/entry-check';
import { entry } from './small-glossary';

const gap = entry({ id: 'gap', term: 'The Gap', topic: 'weak', aliases: ['G'], related: ['sea'], names: { es: ['Tapón'] } });
const sea = entry({ id: 'sea', term: 'The Sea', topic: 'weak' });

it.each([
	['sound', [gap, sea], []],
	[
		'a name in two entries',
		[gap, { ...sea, abbreviations: ['G'] }],
		['sea.json: aliases: "G" is owned by gap.json too: keep it in one of the two'],
	],
	[
		'a name composed in two ways',
		[gap, { ...sea, names: { es: ['Tapo\u0301n'] } }],
		['sea.json: aliases: "es: Tapón" is owned by gap.json too: keep it in one of the two'],
	],
	['a name in two languages', [gap, { ...sea, names: { fr: ['Tapón'] } }], []],
	['a name twice in one entry', [{ ...gap, abbreviations: ['G'] }, sea], []],
	['a relation to nothing', [gap], ['gap.json: related[0]: there is no entry "sea": write it or take it out']],
	[
		'a relation to itself',
		[gap, { ...sea, related: ['gap', 'sea'] }],
		['sea.json: related[1]: an entry is not related to itself: take it out'],
	],
])('%s', (_, entries, said) => expect(checkGlossary(entries).map(formatProblem)).toEqual(said));
