import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../core/standing';

/** Of the name between bars. */
function alone(marked: string): boolean {
	const start = marked.indexOf('|');
	return standsAlone(marked.replaceAll('|', ''), start, marked.lastIndexOf('|') - 1);
}

describe('stands alone', () => {
	it.each([
		['the whole text', '|CBP|'],
		['at the end of a sentence', 'It was |CBP|. Then'],
		['before a sentence without a space', 'It was |CBP|.Then'],
		['before a full stop and a sign', 'It was |CBP|.[3]'],
		['before dots', 'It was |CBP|...'],
		['in brackets', 'the agency (|CBP|).'],
		['after an address that is over', 'On cbp.gov—|asylum| is explained'],
		['before one', 'on |asylum|—see cbp.gov'],
		['after a slash', 'DHS/|CBP| x'],
		['behind two of them', 'see /DHS/|CBP| x'],
		['before a slash', 'x |DHS|/CBP'],
		['before a slash and an identifier', 'x |DHS|/my_page'],
		['after a capital behind a dot', 'the x.Ab-|CBP| talks'],
		['after initials', 'the U.S.-|CBP| talks'],
		['after small initials', 'the 9 a.m.-|CBP| talks'],
		['after a number', 'a 3.5-|CBP| lead'],
		['after a dot that no word is before', 'see -.gov-|CBP| now'],
		['before a hyphen', 'a |CBP|-led raid'],
		['before a hyphen at a sentence’s end', 'a |CBP|-led. Then'],
		['before a colon', '|CBP|: this'],
		['after more than an address may be long', `@${'x'.repeat(199)}/|CBP|`],
		['before more than that', `|CBP|/${'x'.repeat(199)}@example.org`],
	])('%s', (_, marked) => expect(alone(marked)).toBe(true));
});

describe('is part of an address, a handle or an identifier', () => {
	it.each([
		['a site', '|cbp|.gov'],
		['a site with a longer name', '|CBP|-news2.com'],
		['a site with a digit', '|CBP|.4chan'],
		['a site before a name', 'see news.|CBP|'],
		['a site with more before the name', 'see www.best-|asylum| now'],
		['a site with more after initials', 'see u.s.news-|asylum| now'],
		['a path from the root', '/|asylum|'],
		['a path without an ending', 'http://localhost/|asylum|'],
		['a handle', 'so @|CBP| said'],
		['a handle at the beginning of a long text', `@|CBP| said${' so'.repeat(100)}`],
		['a handle with more', 'so @US-|CBP| said'],
		['a hashtag', '#|asylum|'],
		['a file', 'C:\\|asylum| x'],
		['a folder', 'x |asylum|\\x'],
		['an identifier', 'my_|asylum|'],
		['its beginning', 'x |asylum|_seeker'],
		['a mail address', 'x |asylum|@example.org'],
		['the beginning of a mail address', 'x |asylum|-help@example.org'],
		['as long as an address may be', `@${'x'.repeat(198)}/|CBP|`],
		['as long after the name', `|CBP|/${'x'.repeat(198)}@example.org`],
	])('%s', (_, marked) => expect(alone(marked)).toBe(false));
});
