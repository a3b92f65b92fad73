import { describe, expect, it } from 'vitest';
import { phraseOf, REACH, says, textAfter, textBefore, wordsIn } from '../../core/context';
import { findWithEvidence } from './small-glossary';

const words = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');

describe('a name with rules', () => {
	it.each([
		['is doubtful alone', 'The ICE said so.', ['ice: ICE, none']],
		['is supported by a word before it', 'The agents of ICE', ['ice: ICE, near']],
		['is supported by a word after it', 'ICE sent agents', ['ice: ICE, near']],
		['is supported by a word in capitals', 'ICE AGENTS', ['ice: ICE, near']],
		['is supported by the word with an ending', 'ICE deported him', ['ice: ICE, near']],
		['is supported by a short word in the plural', 'ICE has apps', ['ice: ICE, near']],
		['is not supported by a word that begins alike', 'ICE appeared', ['ice: ICE, none']],
		['is not supported by the end of a word', 'ICE reagents', ['ice: ICE, none']],
		['is supported by a word without its accent', 'ICE: Servicio de Inmigracion', ['ice: ICE, near']],
		['is supported by a phrase with capitals and accents', 'ICE and the ministry of defense', ['ice: ICE, near']],
		['is supported by a phrase over a line', 'ICE, Ministry\n of “Defense”', ['ice: ICE, near']],
		['is not supported by half a phrase', 'ICE and the ministry', ['ice: ICE, none']],
		['is supported by a word with brackets', 'ICE signed a 287(g)', ['ice: ICE, near', '287g: 287(g), plain']],
		['is not supported by its own words', 'encounter', ['encounter: encounter, none']],
		['is not supported across itself', 'a fiscal encounter year', ['encounter: encounter, none']],
		['is not meant beside words against it', 'ICE hockey agents', []],
		['is not meant beside a plural against it', 'ICE agents and pets', []],
		['is meant beside a word that begins alike', 'ICE agents and a petition', ['ice: ICE, near']],
		[
			'has the rule of its own name only',
			'Immigration and Customs Enforcement on hockey',
			['ice: Immigration and Customs Enforcement, plain'],
		],
	])('%s: %s', (_, text, found) => expect(findWithEvidence(text)).toEqual(found));
});

describe('the reach', () => {
	const inside = words(50).slice(0, REACH - 8);
	const outside = words(80);
	it.each([
		['before, inside', `agents ${inside} ICE`, ['ice: ICE, near']],
		['before, outside', `agents ${outside} ICE`, ['ice: ICE, none']],
		['after, inside', `ICE ${inside} agents`, ['ice: ICE, near']],
		['after, outside', `ICE ${outside} agents`, ['ice: ICE, none']],
		['against, inside', `ICE agents ${inside.slice(8)} hockey`, []],
		['against, outside', `ICE agents ${outside} hockey`, ['ice: ICE, near']],
		['a word cut in two', `xx${'agents'} ${words(66).slice(0, REACH - 6)} ICE`, ['ice: ICE, none']],
		['a phrase cut in two', `fiscal year ${words(66).slice(0, REACH - 4)} encounter`, ['encounter: encounter, none']],
	])('%s', (_, text, found) => expect(findWithEvidence(text)).toEqual(found));
});

describe('as phrases are compared', () => {
	it.each([
		['u.s. border', 'us border'],
		['the d.h.s agents', 'the dhs agents'],
		['plan b. a man', 'plan b a man'],
		['it ended.a man', 'it ended a man'],
		['plan b.then', 'plan b then'],
		['no 5.a', 'no 5 a'],
		['“inmigración” – y (más)', 'inmigracion y mas'],
	])('%s is %s', (text, phrase) => expect(phraseOf(text)).toBe(phrase));
});

describe('a phrase is said', () => {
	it.each([
		['visit', 'the visitors came', true],
		['camp', 'the campers came', false],
		['camp', 'the camps closed', true],
		['camp', 'the camp closed', true],
		['visit', 'a revisit', false],
		['ICE', 'they played ice hockey', false],
		['ICE', 'the men of ICE came', true],
		['ICE', 'the men of I.C.E.', true],
		['ICE', 'men of Ice came', true],
		['ICE', 'an ICEberg', false],
		['CBP', 'the CBPs of the world', true],
	])('%s in “%s”: %s', (phrase, words, said) => expect(says(wordsIn(words), phrase)).toBe(said));
});

describe('whole words', () => {
	const full = (length: number): string => 'w'.repeat(length);

	it.each([
		['all of a short text', `no ${full(REACH - 4)} |`, `no ${full(REACH - 4)} `],
		['a word that begins where the reach does', `no ${full(REACH - 1)} |`, `${full(REACH - 1)} `],
		['not one that begins before', `no ${full(REACH)} yes |`, 'yes '],
	])('before a name, %s', (_, text, before) => expect(textBefore(text, text.indexOf('|'))).toBe(before));

	it.each([
		['all of a short text', `so |${full(REACH - 3)} no`, `${full(REACH - 3)} no`],
		['the last word behind a long text', `${full(REACH)} | yes`, ' yes'],
		['a word that ends where the reach does', `| ${full(REACH - 1)} no`, ` ${full(REACH - 1)}`],
		['not one that ends after', `so | yes ${full(REACH)} no`, ' yes'],
	])('after a name, %s', (_, text, after) => expect(textAfter(text, text.indexOf('|') + 1)).toBe(after));
});
