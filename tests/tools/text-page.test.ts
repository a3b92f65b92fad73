import { describe, expect, it } from 'vitest';
import { pictureFile, readOptions } from '../../tools/annotate-options';
import { textPage } from '../../tools/text-page';

describe('a text file as a page', () => {
	const page = textPage('A short headline\n\nFirst & second <b>line</b>\r\nof one paragraph.\n \nAnother.', 'file.txt');

	it('has paragraphs at blank lines', () => expect(page.match(/<p>/g)).toHaveLength(2));
	it('shows text as text', () => expect(page).toContain('First &amp; second &lt;b&gt;line&lt;/b&gt;'));
	it('has its first short line as headline and title', () => {
		expect(page).toContain('<h1>A short headline</h1>');
		expect(page).toContain('<title>A short headline</title>');
	});
	it('declares no language', () => expect(page).not.toContain('lang='));
	it('has no headline where the first line is a sentence', () => {
		const plain = textPage('It is a sentence.\n\nAnother.', 'file.txt');
		expect(plain).not.toContain('<h1>');
		expect(plain).toContain('<title>file.txt</title>');
	});
});

describe('the options of annotate', () => {
	it.each([
		[['a.html'], { pages: ['a.html'], json: false }],
		[['--json', 'a', 'b'], { pages: ['a', 'b'], json: true }],
		[['--screenshot', 's.png', 'a'], { pages: ['a'], json: false, screenshot: 's.png' }],
		[['--help'], 'help'],
	])('%j', (args, options) => expect(readOptions(args)).toEqual(options));

	it('needs a page', () => expect(() => readOptions([])).toThrow('No PAGE'));

	it.each([
		['s.png', 0, 1, 's.png'],
		['s.png', 1, 2, 's-2.png'],
		['shot', 0, 2, 'shot-1.png'],
	])('a picture %s, number %i of %i: %s', (file, index, count, expected) =>
		expect(pictureFile(file, index, count)).toBe(expected),
	);
});
