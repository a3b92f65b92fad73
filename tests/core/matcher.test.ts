import { describe, expect, it } from 'vitest';
import { findNames } from '../../core/matcher';
import { find, findWithEvidence, TABLE } from './small-glossary';

type Row = [what: string, text: string, found: string[]];
const check = (rows: Row[], language = 'en') =>
	it.each(rows)('%s: %s', (_, text, found) => expect(find(text, language)).toEqual(found));

describe('words', () => {
	check([
		['a name among others', 'The JTFA met CBP at a port of entry.', ['jtfa: JTFA', 'cbp: CBP', 'port: port of entry']],
		['the whole text', 'asylum', ['asylum: asylum']],
		['nothing', '', []],
		['not inside a word', 'The XCBP, CBPX and asylums2 stand here.', []],
		['not with a digit glued to it', 'CBP1 and 2CBP', []],
		['not only the beginning of a name', 'The Joint Task Force of the port', []],
		['the longest', 'CBP One is not CBP.', ['cbp-one: CBP One', 'cbp: CBP']],
		['the longest, then what follows', 'An asylum seeker asked for asylum.', ['seeker: asylum seeker', 'asylum: asylum']],
		['the shorter where the longer breaks off', 'CBP Only', ['cbp: CBP']],
		['twice side by side', 'asylum asylum', ['asylum: asylum', 'asylum: asylum']],
		['a number with its brackets', 'Call toll-free (866) 555-0100 (free).', ['line: (866) 555-0100']],
		['a garbled name', 'Joint Task Force Alfa (JTFA)', ['jtfa: Joint Task Force Alfa', 'jtfa: JTFA']],
	]);
});

describe('letters', () => {
	check([
		['an acronym in small letters is none', 'the jtfa and Cbp', []],
		['an acronym in the plural', 'Two SFABs trained.', ['sfab: SFABs']],
		['a plural in capitals', 'TWO SFABS TRAINED', ['sfab: SFABS']],
		['a proper name in small letters is none', 'a joint task force alpha', []],
		['a proper name half in capitals is none', 'the Joint task force Alpha', []],
		[
			'a headline in capitals',
			'JOINT TASK FORCE ALPHA IN THE DARIEN GAP',
			['jtfa: JOINT TASK FORCE ALPHA', 'darien: DARIEN GAP'],
		],
		['small words of a name in a headline', 'TREN DE ARAGUA', ['tda: TREN DE ARAGUA']],
		['a general word in any case', 'Asylum ASYLUM asylum', ['asylum: Asylum', 'asylum: ASYLUM', 'asylum: asylum']],
		['exact spelling only', 'TdA, not TDA or tda', ['tda: TdA']],
	]);
});

describe('forms', () => {
	check([
		['possessive', "JTFA's and CBP’s", ['jtfa: JTFA', 'cbp: CBP']],
		['possessive of a plural', 'the SFABs’ officers', ['sfab: SFABs']],
		['plural', 'asylum seekers', ['seeker: asylum seekers']],
		['plural of the first noun', 'ports of entry', ['port: ports of entry']],
		['plural of -y', 'entry facilities', ['port: entry facilities']],
		['a place has no plural', 'Darién Gaps', []],
		[
			'initials',
			'U.S. Customs and Border Protection, US Customs and Border Protection',
			['cbp: U.S. Customs and Border Protection', 'cbp: US Customs and Border Protection'],
		],
		['an acronym with full stops', 'The C.B.P. said', ['cbp: C.B.P.']],
		['initials that end a sentence', 'They live in the U.S. Border crossings fell. CBP said so.', ['cbp: CBP']],
	]);
});

describe('phrases in which a name means something else', () => {
	const evidence: Row[] = [
		['the phrase', 'agents sold ICE CREAM', []],
		['the phrase in other letters', 'Democrats turned on ICE agents', ['ice: ICE, near']],
		['small letters of a phrase fit any case', 'agents in an ICE STORM', []],
		['the plural of a phrase', 'close encounters at the border', []],
		['the name elsewhere', 'close encounter, then a border encounter', ['encounter: encounter, near']],
	];
	it.each(evidence)('%s: %s', (_, text, found) => expect(findWithEvidence(text)).toEqual(found));
});

describe('a doubtful name', () => {
	it.each<Row>([
		['gives way to a sure one inside it', 'Her asylum interview took an hour.', ['asylum: asylum, plain']],
		['stands where it is supported', 'Her asylum interview with an officer', ['asylum: asylum interview, near']],
		['is told as doubtful where it stands alone', 'ICE said so.', ['ice: ICE, none']],
	])('%s: %s', (_, text, found) => expect(findWithEvidence(text)).toEqual(found));
});

describe('languages', () => {
	check([['Spanish words are not English', 'un solicitante de asilo', []]]);
	check([['no common words in a language nobody knows', 'asylum seeker at CBP', ['cbp: CBP']]], 'und');
	check(
		[
			[
				'Spanish names',
				'Los solicitantes de asilo del Tapón del Darién',
				['seeker: solicitantes de asilo', 'darien: Tapón del Darién'],
			],
			['English proper names too', 'CBP One, el Darien Gap y el TdA', ['cbp-one: CBP One', 'darien: Darien Gap', 'tda: TdA']],
			[
				'names that begin with a digit too',
				'un acuerdo 287(g) y el 60-Day Darién Surge',
				['287g: 287(g)', 'surge: 60-Day Darién Surge'],
			],
			['not English common words', 'an asylum seeker', []],
		],
		'es',
	);
});

it.each([
	['CBP', 'acronym'],
	['TdA', 'proper'],
	['Section 212(d)(5)', 'proper'],
	["Panama's shield", 'proper'],
	['Darién Gap', 'distinctive'],
	['asylum', 'word'],
	['asylum seeker', 'phrase'],
	['asylum\u00A0seeker', 'phrase'],
	['asylum-seeker', 'word'],
])('says of %s how much its wording tells: %s', (text, wording) => {
	expect(findNames(text, TABLE, 'en').map((match) => match.wording)).toEqual([wording]);
});

it('asks of words that no name begins with nothing', () => {
	expect(findNames('CBP said so.', TABLE, 'en', new Set(['said', 'cbp']))).toHaveLength(1);
});

it.each([
	['something else', 'Agents love ICE, a winter fair, which opened.', 'none'],
	['what its own words say', 'They met ICE, the agents of the state, in May.', 'near'],
	['nothing, being the next of a list', 'Agents of ICE, the FBI and the DEA.', 'near'],
])('an acronym is said to be %s', (_, text, evidence) => expect(findWithEvidence(text)).toEqual([`ice: ICE, ${evidence}`]));

describe('an acronym that is spelled out beside it', () => {
	it.each([
		['as its entry', 'Immigration and Customs Enforcement (ICE) said', 'none'],
		['as something else', 'The Internal Clock Exchange (ICE) rose.', 'otherwise'],
		['as something else, though words near it speak for us', 'The Internal Clock Exchange (ICE) has agents.', 'otherwise'],
		['as something else, where words near it speak against us', 'The Indoor Centre Exeter (ICE) for hockey closed.', 'otherwise'],
		['as its entry, garbled, by a word that speaks for it', 'The Inmigración Control Executive (ICE) said', 'near'],
	])('%s', (_, text, evidence) => expect(findWithEvidence(text).at(-1)).toBe(`ice: ICE, ${evidence}`));
});
