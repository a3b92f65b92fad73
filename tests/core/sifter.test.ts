/** A name may begin with a word that stands in several text nodes, or is parted from the next one by a node's end. */
import { describe, expect, it } from 'vitest';
import { findNames } from '../../core/matcher';
import { createSifter } from '../../core/sifter';
import { TABLE } from './small-glossary';

/** The words that are found in texts which stand together as one block; `before` stands in another one. */
function foundIn(parts: readonly string[], before: readonly string[] = []): string[] {
	const sifter = createSifter(TABLE.lines);
	const heard = new Set([...before, ...parts].flatMap((part) => sifter(part)));
	const text = parts.join('');
	return findNames(text, TABLE, 'en', heard).map(({ start, end }) => text.slice(start, end));
}

describe('one name in several texts', () => {
	it.each([
		[['Joint ', 'Task', ' Force ', 'Alpha'], 'Joint Task Force Alpha'],
		[['Jo', 'int Ta', 's', 'k Force Alpha'], 'Joint Task Force Alpha'],
		[[...'Joint Task Force Alpha'], 'Joint Task Force Alpha'],
		[['C', 'BP'], 'CBP'],
		[['C', '.B.P. said'], 'C.B.P.'],
		[['C.B', '.P'], 'C.B.P'],
		[['C.B.P', '. said'], 'C.B.P.'],
		[['C', '.', 'B.', 'P', '.', ' '], 'C.B.P.'],
		[[...'U.S. Customs and Border Protection'], 'U.S. Customs and Border Protection'],
		[['U', '.S. Customs and Border Protection'], 'U.S. Customs and Border Protection'],
		[['as\u00AD', '\u00AD', 'y', 'lum'], 'as\u00AD\u00ADylum'],
		[['Jo', 'int', ' \u00AD', ' Task Force Alpha'], 'Joint \u00AD Task Force Alpha'],
		[['asylum', '\u200B', ' ', 'seeker'], 'asylum\u200B seeker'],
	])('%j', (parts, name) => {
		expect(foundIn(parts)).toEqual([name]);
		expect(foundIn(parts, ['the end', 'x.', 'A.B.'])).toEqual([name]);
	});
});

describe('what it hears in texts that come one after the other', () => {
	it.each<[what: string, parts: string[], heard: string[][]]>([
		['a name of one word', ['CBP said'], [['cbp']]],
		['a first word before the second', ['Joint task'], [['joint']]],
		['a first word alone', ['The joint'], [[]]],
		['a first word before another', ['Joint effort'], [[]]],
		['a first word before one that is like the plural', ['Joint less, joint taskx'], [[]]],
		['a first word parted from the second', ['Joint x task'], [[]]],
		['a first word before signs that are not seen', ['Joint \u200B task'], [['joint']]],
		['the same before another word', ['Joint \u200B effort'], [[]]],
		['the second word in the next text', ['Joint', ' ', 'task'], [[], [], ['joint']]],
		['another word there', ['Joint', ' ', 'effort'], [[], [], []]],
		['a first word with another one behind it, and the second in the next text', ['Joint effort', ' task'], [[], []]],
		['a word in two texts, and the second in a third', ['Jo', 'int', ' task'], [[], [], ['joint']]],
		['a word in two texts with unseen signs behind it', ['Jo', 'int\u200B', ' \u200B', 'task'], [[], [], [], ['joint\u200b']]],
		['a word in more characters than a name has', ['Jo', '\u00AD'.repeat(39), 'int task'], [[], [], []]],
		['a word in as many as it may have', ['Jo', '\u00AD'.repeat(38), 'int task'], [[], [], [`jo${'\u00AD'.repeat(38)}int`]]],
		['a name over texts with signs between', ['C', '…', 'BP'], [[], [], []]],
		['no words', ['…', ' ', ''], [[], [], []]],
		['a name behind a sign that is not seen', ['x ', '\uFEFF', 'CBP'], [[], [], ['\uFEFFcbp', 'cbp']]],
		['a word in two texts', ['Jo', 'int task'], [[], ['joint']]],
		['a word in two texts, alone', ['Jo', 'int'], [[], []]],
		['a word in two texts that no name begins with', ['Jo', 'hn task'], [[], []]],
		['a word in two texts, parted from the second', ['Jo', 'int x task'], [[], []]],
		['a word in two texts with an empty one between', ['C', '', 'BP'], [[], [], ['cbp']]],
		['initials over several', ['U', '.S', '.', ' Customs'], [[], [], [], ['u.s.']]],
		['not over other signs', ['C', ' — ', 'BP'], [[], [], []]],
		['a word before a sentence without a space', ['CBP', '.The'], [['cbp'], []]],
		['a word after a space', ['to ', 'CBP'], [[], ['cbp']]],
		['a word after a full stop', ['C', '.', 'CBP'], [[], [], ['cbp']]],
	])('%s: %j', (_, parts, heard) => expect(parts.map(createSifter(TABLE.lines))).toEqual(heard));
});

/** How often first words are looked up for these texts. */
function lookUpsFor(texts: readonly string[]): number {
	let count = 0;
	const words = new Set(TABLE.lines.words);
	const has = words.has.bind(words);
	words.has = (word) => {
		count++;
		return has(word);
	};
	texts.forEach(createSifter({ ...TABLE.lines, words }));
	return count;
}

it('looks up no more for a text because a thousand parts of one word stand before it', () => {
	const letters = (length: number) => [...'CBP'.repeat(length)];
	expect(lookUpsFor(letters(2700))).toBeLessThan(28 * 8100);
	expect(lookUpsFor(letters(2700)) / lookUpsFor(letters(700))).toBeLessThan(5);
});

it('looks up the words of a menu once, where none begins a name', () => {
	const menu = ['Home', 'World', 'Opinion', 'Sport'].flatMap((word) => Array.from({ length: 50 }, () => word));
	expect(lookUpsFor(menu)).toBe(menu.length);
});
