import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../core/page-report';
import { hostOf, popupPage, type TabFacts, whyClosed } from '../../core/popup-state';
import { readSettings } from '../../core/settings';

const REPORT: PageReport = {
	host: 'news.example',
	language: 'en',
	date: null,
	relevant: true,
	forced: false,
	terms: [{ id: 'asylum', count: 2 }],
	mentions: [],
};
const { settings } = readSettings({});
const TAB: TabFacts = { url: 'https://news.example/a', hasAccess: true, report: REPORT };
const host = 'news.example';

describe('the popup shows', () => {
	const dull = { ...REPORT, relevant: false, terms: [] };
	const forced = { ...REPORT, relevant: false, forced: true };
	const empty = { ...REPORT, terms: [] };

	it.each([
		['the terms', TAB, settings, { kind: 'terms', host, report: REPORT }],
		['that nothing is found', { ...TAB, report: empty }, settings, { kind: 'nothing', host, report: empty }],
		['that the subject is another', { ...TAB, report: dull }, settings, { kind: 'other-subject', host, report: dull }],
		['terms the reader asked for', { ...TAB, report: forced }, settings, { kind: 'terms', host, report: forced }],
		['that the page is silent', { ...TAB, report: null }, settings, { kind: 'silent', host }],
		['that all is off', TAB, { ...settings, enabled: false, sitesOff: [host] }, { kind: 'off', host, everywhere: true }],
		['that the site is off', TAB, { ...settings, sitesOff: [host] }, { kind: 'off', host, everywhere: false }],
		[
			'that the site is off, though silent',
			{ ...TAB, report: null },
			{ ...settings, sitesOff: [host] },
			{ kind: 'off', host, everywhere: false },
		],
		['that access is taken back', { ...TAB, hasAccess: false }, { ...settings, enabled: false }, { kind: 'no-access' }],
		[
			'why a page is closed',
			{ ...TAB, url: 'file:///a.html', report: null },
			settings,
			{ kind: 'closed', why: whyClosed('file:///a.html') },
		],
	])('%s', (_, tab, chosen, expected) => expect(popupPage(tab, chosen)).toEqual(expected));

	it('why a page without an address is closed', () => {
		expect(popupPage({ hasAccess: true, report: null }, settings)).toMatchObject({
			kind: 'closed',
			why: expect.stringContaining('lets no extension read'),
		});
	});
});

describe('why nothing can run', () => {
	it.each([
		['https://news.example/', null],
		['http://192.168.0.1/', null],
		['https://news.example/pdf', null],
		['https://news.example/view?file=a.pdf', null],
		['https://news.example/a#b.pdf', null],
		['https://news.example/a.pdf.html', null],
		['https://chrome.google.com/settings', null],
		['https://news.example/?from=https://addons.mozilla.org/', null],
		['https://news.example/a.pdf', 'PDF'],
		['https://news.example/A.PDF?page=2', 'PDF'],
		['https://news.example/a.pdf#page=2', 'PDF'],
		['https://chromewebstore.google.com/detail/x', 'store'],
		['https://chrome.google.com/webstore/detail/x', 'store'],
		['https://addons.mozilla.org/en-US/firefox/', 'store'],
		['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
		['about:reader?url=https%3A%2F%2Fnews.example', 'Reader view'],
		['chrome-distiller://abc/?url=https%3A%2F%2Fnews.example', 'Reader view'],
		['read:https://news.example', 'Reader view'],
		['file:///home/me/page.html', 'file on your computer'],
		['chrome://settings', 'browser itself'],
		['about:blank', 'browser itself'],
		['moz-extension://abc/popup.html', 'browser itself'],
		['view-source:https://news.example', 'browser itself'],
		['data:text/html,hello', 'browser itself'],
		['', 'lets no extension read'],
		[undefined, 'lets no extension read'],
	])('at %s: %s', (url, why) => {
		if (why === null) expect(whyClosed(url)).toBeNull();
		else expect(whyClosed(url)).toContain(why);
	});
});

it.each([
	['https://news.example/a', 'news.example'],
	['https://www.news.example', 'www.news.example'],
	['http://NEWS.example/A', 'news.example'],
	['https://news.example:8080/a', 'news.example'],
	['https://me@news.example/', 'news.example'],
	['https://me:secret@news.example:8080/a@b', 'news.example'],
	['https://news.example?x=me@other.example', 'news.example'],
	['https://news.example#a:b', 'news.example'],
	['http://192.168.0.1:80/', '192.168.0.1'],
	['http://[::1]/', '[::1]'],
	['http://[2001:DB8::1]:8080/a', '[2001:db8::1]'],
	['about:blank', ''],
	['', ''],
])('the host of %s is "%s", as the page itself says it', (url, expected) => {
	expect(hostOf(url)).toBe(expected);
	expect(hostOf(url)).toBe(url.startsWith('http') ? new URL(url).hostname : '');
});
