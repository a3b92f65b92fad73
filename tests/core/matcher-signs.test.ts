/** Signs in, between and around the words of a name. */
import { describe, expect, it } from 'vitest';
import { find } from './small-glossary';

type Row = [what: string, text: string, found: string[]];
const check = (rows: Row[]) => it.each(rows)('%s: %s', (_, text, found) => expect(find(text)).toEqual(found));

describe('signs without letters beside a name', () => {
	check([
		['an emoji before', '😀CBP One', ['cbp-one: CBP One']],
		['an emoji after', 'CBP One🚨', ['cbp-one: CBP One']],
		['a flag', '🇺🇸CBP One', ['cbp-one: CBP One']],
		['an icon font', '\uf0c1CBP One', ['cbp-one: CBP One']],
	]);
});

describe('accents and forms of letters', () => {
	check([
		['accent left out', 'the Darien Gap', ['darien: Darien Gap']],
		['accent decomposed', 'the Darie\u0301n Gap', ['darien: Darie\u0301n Gap']],
		['capital with accent', 'THE DARIÉN GAP', ['darien: DARIÉN GAP']],
		['full-width letters', '\uFF23\uFF22\uFF30 said', ['cbp: \uFF23\uFF22\uFF30']],
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
		[
			'hyphens of other kinds',
			'asylum\u2011seeker, asylum\u2010seeker',
			['seeker: asylum\u2011seeker', 'seeker: asylum\u2010seeker'],
		],
		['space for hyphen', 'the 60 Day Darién Surge', ['surge: 60 Day Darién Surge']],
		['quotes inside a name', 'the “CBP” One and asylum “seeker”', ['cbp-one: CBP” One', 'seeker: asylum “seeker']],
		['straight and curly apostrophes', "Panama's shield, Panama’s shield", ["surge: Panama's shield", 'surge: Panama’s shield']],
		['a dash with spaces parts', 'port of - entry', []],
		['a quotation mark alone parts a word', 'CBP O"ne, Joint Task For“ce Alpha', ['cbp: CBP']],
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
		['never closed, before a comma', '287(g, so', ['287g: 287(g']],
		['never opened', 'Call 866) 555-0100', ['line: 866) 555-0100']],
		['its own in a longer name, in others', '(a 287(g) agreement)', ['287g: 287(g) agreement']],
		['its own in a longer name behind one', '(287(g) agreements last)', ['287g: 287(g) agreements']],
	]);
});

describe('addresses, handles, identifiers', () => {
	check([
		['a site', 'cbp.gov, asylum.example.org, www.asylum.org', []],
		['a path', 'see cbp.gov/asylum, http://localhost/asylum or https://example.org/asylum/CBP', []],
		['words of a path', 'https://example.org/news/an-asylum-seeker-at-port', []],
		['a mail address', 'asylum@example.org, asylum-help@example.org, help@asylum.org', []],
		['a handle and a hashtag', '@CBP #asylum', []],
		['an identifier', 'asylum_seeker, my_asylum', []],
		['a file', 'C:\\asylum\\CBP', []],
		['words joined by a slash', 'asylum/refugee, DHS/CBP', ['asylum: asylum', 'cbp: CBP']],
		['the end of a sentence', 'It was CBP.', ['cbp: CBP']],
		['after an address in the same sentence', 'On cbp.gov—asylum is explained', ['asylum: asylum']],
		['after initials', 'the U.S.-CBP talks', ['cbp: CBP']],
		['initials in longer ones', 'C.B.P. and X.C.B.P. or C.B.P.X. or A.C.B.P', ['cbp: C.B.P.']],
		['initials with and without the last dot', 'C.B.P and C.B.P.', ['cbp: C.B.P', 'cbp: C.B.P.']],
	]);
});
