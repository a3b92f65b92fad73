import { describe, expect, it } from 'vitest';
import { isInWord } from '../../core/characters';

describe('in a word', () => {
	it.each([
		'az',
		'AZ',
		'09',
		'éßØ',
		'ÿŁǅ',
		'Ωя',
		'Ѣ',
		'Ֆև',
		'אة',
		'ت٣',
		'हก',
		'აጀ',
		'ᚠṩ',
		'K',
		'Ⅷ',
		'ⱥ',
		'カ中한',
		'ﬁ',
		'ﷲ',
		'ﻼ',
		'Ａ９ｦ',
	])('%s', (letters) => expect([...letters].every((_, at) => isInWord(letters, at))).toBe(true));
	it.each(['\u00AD', '\u0301', '\u200B', '\u2060', '\uFEFF'])('%j, which is not seen', (sign) =>
		expect(isInWord(sign, 0)).toBe(true),
	);
});

describe('between words', () => {
	it.each([
		'/:',
		'@[',
		'`{',
		' \u00A0',
		'×÷',
		'“”',
		'–—',
		'،؟',
		'۔।',
		'։',
		'።',
		'。、',
		'！',
		'\u2028',
		'€™',
		'\uFFFC',
		'\uE000',
		'😀',
	])('%j', (signs) => expect([...signs].some((sign) => isInWord(sign, 0))).toBe(false));
	it('lie the ends of a text', () => expect([isInWord('a', -1), isInWord('a', 1)]).toEqual([false, false]));
});
