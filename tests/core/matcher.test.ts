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
		['a headline in capitals', 'JOINT TASK FORCE ALPHA IN THE DARIEN GAP', ['jtfa: JOINT TASK FORCE ALPHA', 'darien: DARIEN GAP']],
		['small words of a name in a headline', 'TREN DE ARAGUA', ['tda: TREN DE ARAGUA']],
		['a general word in any case', 'Asylum ASYLUM asylum', ['asylum: Asylum', 'asylum: ASYLUM', 'asylum: asylum']],
		['exact spelling only', 'TdA, not TDA or tda', ['tda: TdA']],
	]);
});

describe('accents and forms of letters', () => {
	check([
		['accent left out', 'the Darien Gap', ['darien: Darien Gap']],
		['accent decomposed', 'the Darie\u0301n Gap', ['darien: Darie\u0301n Gap']],
		['capital with accent', 'THE DARIÉN GAP', ['darien: DARIÉN GAP']],
		['full-width letters', '\uFF23\uFF22\uFF30 said', ['cbp: \uFF23\uFF22\uFF30']],
		['mathematical letters', '\u{1D402}\u{1D401}\u{1D40F} said', ['cbp: \u{1D402}\u{1D401}\u{1D40F}']],
		['after signs of two units', '😀 CBP 😀', ['cbp: CBP']],
	]);
});

describe('what stands between the words', () => {
	check([
		['no-break space', 'CBP\u00A0One', ['cbp-one: CBP\u00A0One']],
		['narrow and thin spaces', 'CBP\u202FOne, CBP\u2009One', ['cbp-one: CBP\u202FOne', 'cbp-one: CBP\u2009One']],
		['line break and tabs', 'port\n\t of\r\nentry', ['port: port\n\t of\r\nentry']],
		['ideographic space', 'CBP\u3000One', ['cbp-one: CBP\u3000One']],
		['hyphen for space', 'an asylum-seeker', ['seeker: asylum-seeker']],
		['hyphens of other kinds', 'asylum\u2011seeker, asylum\u2010seeker', ['seeker: asylum\u2011seeker', 'seeker: asylum\u2010seeker']],
		['space for hyphen', 'the 60 Day Darién Surge', ['surge: 60 Day Darién Surge']],
		['quotes inside a name', 'the “CBP” One and asylum “seeker”', ['cbp-one: CBP” One', 'seeker: asylum “seeker']],
		['straight and curly apostrophes', "Panama's shield, Panama’s shield", ["surge: Panama's shield", 'surge: Panama’s shield']],
		['a dash with spaces parts', 'port of - entry', []],
		['a comma parts', 'port of, entry', []],
		['a full stop parts', 'They sought asylum. Seekers of it waited.', ['asylum: asylum']],
		['a gap in the text parts', 'CBP\uFFFCOne, CBP \uFFFC One', ['cbp: CBP', 'cbp: CBP']],
	]);
});

describe('what is not seen', () => {
	check([
		['soft hyphen in a word', 'asy\u00ADlum see\u00ADker', ['seeker: asy\u00ADlum see\u00ADker']],
		['soft hyphen in the first word', 'J\u00ADTFA', ['jtfa: J\u00ADTFA']],
		['zero-width space, joiner, word joiner, BOM', 'as\u200By\u200Dl\u2060u\uFEFFm', ['asylum: as\u200By\u200Dl\u2060u\uFEFFm']],
		['zero-width space between spaces', 'CBP \u200B One', ['cbp-one: CBP \u200B One']],
		['direction marks alone', '\u200E \u200F', []],
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
		['initials', 'U.S. Customs and Border Protection, US Customs and Border Protection', [
			'cbp: U.S. Customs and Border Protection',
			'cbp: US Customs and Border Protection',
		]],
		['an acronym with full stops', 'The C.B.P. said', ['cbp: C.B.P.']],
		['initials that end a sentence', 'They live in the U.S. Border crossings fell. CBP said so.', ['cbp: CBP']],
	]);
});

describe('brackets', () => {
	check([
		['its own', 'the 287(g) program', ['287g: 287(g)']],
		['its own, in others', 'a deal (287(g)) was signed', ['287g: 287(g)']],
		['its own, before others', '287(g)(1)', ['287g: 287(g)']],
		['its own, twice', 'Section 212(d)(5)', ['287g: Section 212(d)(5)']],
		['its own inside a longer name', 'a 287(g) agreement', ['287g: 287(g) agreement']],
		['in capitals', '287(G) AGREEMENTS', ['287g: 287(G) AGREEMENTS']],
		['around a name', '(CBP) and agency(CBP) and an (asylum seeker)', ['cbp: CBP', 'cbp: CBP', 'seeker: asylum seeker']],
		['never closed', '287(g', ['287g: 287(g']],
	]);
});

describe('addresses, handles, identifiers', () => {
	check([
		['a site', 'cbp.gov, asylum.example.org, www.asylum.org', []],
		['a path', 'see cbp.gov/asylum or https://example.org/asylum/CBP', []],
		['words of a path', 'https://example.org/news/an-asylum-seeker-at-port', []],
		['a mail address', 'asylum@example.org, asylum-help@example.org, help@asylum.org', []],
		['a handle and a hashtag', '@CBP #asylum', []],
		['an identifier', 'asylum_seeker, my_asylum', []],
		['a file', 'C:\\asylum\\CBP', []],
		['words joined by a slash', 'asylum/refugee, DHS/CBP', ['asylum: asylum', 'cbp: CBP']],
		['the end of a sentence', 'It was CBP.', ['cbp: CBP']],
		['after an address in the same sentence', 'On cbp.gov—asylum is explained', ['asylum: asylum']],
		['after initials', 'the U.S.-CBP talks', ['cbp: CBP']],
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
			['Spanish names', 'Los solicitantes de asilo del Tapón del Darién', ['seeker: solicitantes de asilo', 'darien: Tapón del Darién']],
			['English proper names too', 'CBP One, el Darien Gap y el TdA', ['cbp-one: CBP One', 'darien: Darien Gap', 'tda: TdA']],
			['names that begin with a digit too', 'un acuerdo 287(g) y el 60-Day Darién Surge', ['287g: 287(g)', 'surge: 60-Day Darién Surge']],
			['not English common words', 'an asylum seeker', []],
		],
		'es',
	);
});

it.each([
	['CBP', 'acronym'],
	['TdA', 'proper'],
	['Darién Gap', 'distinctive'],
	['asylum', 'word'],
])('says of %s how much its wording tells: %s', (text, wording) => {
	expect(findNames(text, TABLE, 'en').map((match) => match.wording)).toEqual([wording]);
});
