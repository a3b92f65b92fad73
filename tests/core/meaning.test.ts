import { describe, expect, it } from 'vitest';
import { findNames } from '../../core/matcher';
import { judge } from './judge';
import { TABLE } from './small-glossary';

/** More than a caption. */
const ARTICLE = 5000;

/** Judges a page of these blocks; answers the texts that count. */
function read(blocks: readonly string[], forced = false, length = ARTICLE): { relevant: boolean; kept: string[] } {
	const found = blocks.flatMap((text) =>
		findNames(text, TABLE, 'en').map((match) => ({ ...match, text: text.slice(match.start, match.end) })),
	);
	const { relevant, kept } = judge(found, TABLE.entry, length, forced);
	return { relevant, kept: kept.map((match) => match.text) };
}

const DEEP = 'An asylum seeker and an asylum seeker used CBP One. CBP One is over.';

describe('a page', () => {
	it.each([
		['without a name', ['Bread and butter.'], []],
		['with one bare acronym, however often', ['CBP rose. CBP fell.', 'CBP CBP CBP'], []],
		['with one doubtful acronym, however often', ['ICE rose.', 'ICE fell.', 'ICE ICE'], []],
		['with an acronym that its words support', ['ICE agents', 'ICE agents'], ['ICE', 'ICE']],
		[
			'with an acronym and its name in full',
			['CBP is U.S. Customs and Border Protection'],
			['CBP', 'U.S. Customs and Border Protection'],
		],
		['with one strong term, twice', ['CBP One', 'CBP One'], ['CBP One', 'CBP One']],
		['with one weak term, however often', ['asylum, asylum', 'asylum'], []],
		['about something else with a term or two', ['The SFAB trains. The SFAB eats. Asylum is a word.'], []],
	])('%s', (_, blocks, kept) => {
		expect(read(blocks)).toEqual({ relevant: kept.length > 0, kept });
	});
});

it.each([
	['one strong term', ['CBP One is over.'], ['CBP One']],
	['one bare acronym that can mean nothing else', ['CBP rose.'], ['CBP']],
	['one doubtful acronym', ['ICE rose.'], []],
	['a bare acronym that can mean nothing else and a doubtful one', ['CBP met ICE.'], ['CBP', 'ICE']],
	['one weak term', ['Asylum is a word.'], ['Asylum']],
	['a weak term by a proper name that can mean nothing else', ['The TdA left.'], ['TdA']],
	['a weak term by a word, near what supports it', ['A border encounter.'], []],
	['a weak term by several words, near what supports them', ['An asylum interview with an officer.'], ['asylum interview']],
	['a weak term and an acronym of something else', ['A border encounter and an SFAB.'], ['encounter', 'SFAB']],
	['a weak term by a distinctive name', ['The Darién Gap is a jungle.'], ['Darién Gap']],
	['the same and a wording that is less so', ['Tren de Aragua, or TdA.'], ['Tren de Aragua', 'TdA']],
	[
		'a weak term and a name in full of something else',
		['Asylum and a Security Force Assistance Brigade.'],
		['Asylum', 'Security Force Assistance Brigade'],
	],
])('a caption with %s', (_, blocks, kept) => expect(read(blocks, false, 100).kept).toEqual(kept));

describe('in a caption, beside a sure name, a doubtful one', () => {
	const STRONG = { entry: 2, evidence: 'plain', wording: 'distinctive' } as const;
	it.each([
		['an acronym', STRONG, { entry: 5, wording: 'acronym' }, true],
		['a distinctive one', STRONG, { entry: 5, wording: 'distinctive' }, true],
		['several words', STRONG, { entry: 5, wording: 'phrase' }, false],
		['a word', STRONG, { entry: 5, wording: 'word' }, false],
		['a surname', STRONG, { entry: 5, wording: 'proper' }, false],
		['an acronym of something else', STRONG, { entry: 3, wording: 'acronym' }, false],
		['an acronym, beside one supported', { ...STRONG, evidence: 'near' }, { entry: 5, wording: 'acronym' }, true],
		['an acronym, beside a weak one', { ...STRONG, entry: 4 }, { entry: 5, wording: 'acronym' }, true],
		[
			'an acronym, beside a weak one supported',
			{ ...STRONG, entry: 4, evidence: 'near' },
			{ entry: 5, wording: 'acronym' },
			false,
		],
		['an acronym, beside several words', { ...STRONG, wording: 'phrase' }, { entry: 5, wording: 'acronym' }, false],
		['an acronym, beside a surname', { ...STRONG, wording: 'proper' }, { entry: 5, wording: 'acronym' }, false],
		['several words of the same', { ...STRONG, wording: 'phrase' }, { entry: 2, wording: 'phrase' }, true],
		['a word of the same', { ...STRONG, wording: 'phrase' }, { entry: 2, wording: 'word' }, false],
	] as const)('%s', (_, sure, { entry, wording }, counts) => {
		// 2 and 5 are strong, 3 tells nothing, 4 is weak.
		const topicOf = (index: number) => ({ topic: [0, 0, 2, 0, 1, 2][index] ?? 0 });
		const doubtful = { entry, evidence: 'none', wording } as const;
		expect(judge([sure, doubtful], topicOf, 600).kept.includes(doubtful)).toBe(counts);
		// An article has room for two meanings.
		expect(judge([sure, sure, doubtful], topicOf, 601).kept.includes(doubtful)).toBe(false);
	});
});

describe('a doubtful name', () => {
	it.each([
		['does not count on a page that does not speak for it', ['CBP One. CBP One.'], 'ICE said.', false],
		[
			'counts where the page names the same in full',
			['CBP One. CBP One.', 'Immigration and Customs Enforcement'],
			'ICE said.',
			true,
		],
		['counts where words support it elsewhere', ['CBP One. CBP One.', 'ICE agents'], 'ICE said.', true],
		['counts as an acronym deep in the subject', [DEEP], 'ICE said.', true],
		['does not count as a common word deep in the subject', [DEEP], 'A chance encounter.', false],
		['counts as a common word where supported', [DEEP], 'A border encounter.', true],
	])('%s', (_, blocks, last, counts) => {
		expect(read([...blocks, last]).kept.length - read(blocks).kept.length).toBe(counts ? 1 : 0);
	});

	const sure = { evidence: 'plain', wording: 'distinctive' } as const;
	it.each([
		['distinctive', true],
		['acronym', true],
		['proper', false],
		['word', false],
		['phrase', false],
	] as const)('deep in the subject, its wording being "%s": %s', (wording, counts) => {
		const page = [1, 1, 2, 2].map((index) => ({ entry: index, ...sure }));
		const doubtful = { entry: 3, evidence: 'none', wording } as const;
		expect(judge([...page, doubtful], () => ({ topic: 2 }), ARTICLE).kept.includes(doubtful)).toBe(counts);
	});

	it('of the common words, each needs its own support', () => {
		const { kept } = read([DEEP, 'A border encounter.', 'An encounter.']);
		expect(kept.filter((text) => text === 'encounter')).toHaveLength(1);
	});
});

describe('an acronym that the page spells out as something else', () => {
	it.each([
		['is not meant there', ['The County Board of Prisons (CBP) met.'], []],
		['is not meant further on', ['The County Board of Prisons (CBP) met.', 'CBP paid.'], []],
		['is not meant where only words near it say so', ['The Internal Clock Exchange (ICE) rose.', 'ICE agents came.'], []],
		[
			'is meant where words near it say so on a page that names it in full',
			['The Internal Clock Exchange (ICE) rose.', 'ICE agents of Immigration and Customs Enforcement came.', 'ICE fell.'],
			['ICE', 'Immigration and Customs Enforcement'],
		],
		[
			'is not meant further on, where words near it spoke against us',
			['The Indoor Hockey Centre Exeter (IHCE), an Ice Centre of Excellence (ICE) for hockey, closed.', 'ICE agents came.'],
			[],
		],
		[
			'is meant in full all the same',
			['The County Board of Prisons (CBP) met.', 'U.S. Customs and Border Protection paid.'],
			['U.S. Customs and Border Protection'],
		],
		[
			'is meant where it is the name of its entry',
			['U.S. Customs and Border Protection (CBP) came.'],
			['U.S. Customs and Border Protection', 'CBP'],
		],
	])('%s', (_, blocks, kept) => {
		const before = read([DEEP]).kept.length;
		expect(read([DEEP, ...blocks]).kept.slice(before)).toEqual(kept);
	});
});

describe('forced by the reader', () => {
	it('shows what is beyond doubt', () => {
		expect(read(['CBP fell.'], true)).toEqual({ relevant: false, kept: ['CBP'] });
	});

	it('leaves doubtful names out all the same', () => {
		expect(read(['ICE fell.'], true)).toEqual({ relevant: false, kept: [] });
	});
});

it('keeps the matches as they are, in their order', () => {
	const matches = findNames(DEEP, TABLE, 'en');
	const { kept } = judge(matches, TABLE.entry, ARTICLE);
	expect(kept).toEqual(matches);
	expect(kept[0]).toBe(matches[0]);
});
