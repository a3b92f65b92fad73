/** Access to pages, the tab in front, and its badge. */
import { describe, expect, it, vi } from 'vitest';
import { askAccess, hasAccess, onAccessChange } from '../../browser/access';
import { activeTab, onTabChange, tabFacts } from '../../browser/active-tab';
import { showBadge } from '../../browser/badge';
import { answerMessages, type Handlers } from '../../browser/messages';
import type { ToPage } from '../../core/messages';
import { fakeBrowser, withParts } from './fake-browser';

const TABS = [
	{ id: 1, url: 'https://a.example/' },
	{ id: 2, url: 'https://b.example/', active: true, windowId: 2 },
	{ id: 3, url: 'https://news.example/', active: true },
];

describe('access to pages', () => {
	it('is what the browser says', async () => {
		const { api, access } = fakeBrowser();
		expect(await hasAccess(api)).toBe(true);
		access.granted = false;
		expect(await hasAccess(api)).toBe(false);
		expect(await hasAccess(api, 'https://news.example:8443/a')).toBe(false);
		access.hosts.push('https://news.example/*');
		expect(await hasAccess(api, 'https://news.example:8443/a')).toBe(true);
	});

	it.each([true, false])('is asked for; the answer %s', async (answer) => {
		const { api, access } = fakeBrowser();
		Object.assign(access, { granted: false, answer });
		expect(await askAccess(api)).toBe(answer);
		expect(await hasAccess(api)).toBe(answer);
	});

	it('tells when it is given and when it is taken back', () => {
		const { api, access } = fakeBrowser();
		const changed = vi.fn();
		onAccessChange(api, changed);
		access.onAdded.fire();
		expect(changed).toHaveBeenCalledTimes(1);
		access.onRemoved.fire();
		expect(changed).toHaveBeenCalledTimes(2);
	});
});

describe('the tab in front', () => {
	it('is the active one of this window', async () => {
		expect(await activeTab(fakeBrowser(TABS).api)).toEqual(TABS[2]);
		expect(await activeTab(fakeBrowser().api)).toBeUndefined();
	});

	it('tells its address, the access and what its page reports', async () => {
		const { api, frame } = fakeBrowser(TABS);
		answerMessages<ToPage>(frame(3), { report: async () => ({ host: 'news.example' }) } as unknown as Handlers<ToPage>);
		const tab = await activeTab(api);
		expect(await tabFacts(api, tab)).toEqual({ url: 'https://news.example/', hasAccess: true, report: { host: 'news.example' } });
	});

	it.each([
		['a page that does not answer', TABS[2], { url: 'https://news.example/', hasAccess: false, report: null }],
		['a page whose address the browser keeps to itself', { id: 3 }, { hasAccess: false, report: null }],
		['no tab', undefined, { hasAccess: false, report: null }],
	])('tells what it can of %s', async (_, tab, facts) => {
		const { api, access } = fakeBrowser(TABS);
		access.granted = false;
		expect(await tabFacts(api, tab as Parameters<typeof tabFacts>[1])).toEqual(facts);
	});

	it.each([
		['has loaded', { status: 'complete' }, true, 1],
		['goes elsewhere in the page', { url: 'https://news.example/b' }, true, 1],
		['is loading', { status: 'loading' }, true, 0],
		['changes its title', {}, true, 0],
		['loads behind another', { status: 'complete' }, false, 0],
	])('changes when it %s: %#', (_, change, active, times) => {
		const { api, onUpdated } = fakeBrowser(TABS);
		const changed = vi.fn();
		onTabChange(api, changed);
		onUpdated.fire(3, change, { id: 3, active });
		expect(changed).toHaveBeenCalledTimes(times);
	});

	it('changes when another comes to the front', () => {
		const { api, onActivated } = fakeBrowser(TABS);
		const changed = vi.fn();
		onTabChange(api, changed);
		onActivated.fire();
		expect(changed).toHaveBeenCalledOnce();
	});
});

describe('the badge', () => {
	it.each([
		[0, ''],
		[1, '1'],
		[999, '999'],
		[1000, '999'],
	])('for %s terms says %j, on that tab', async (count, text) => {
		const { api, badges } = fakeBrowser(TABS);
		await showBadge(api, 3, count);
		expect(badges).toEqual({ 3: { text, color: expect.any(String) } });
	});

	it('needs no text colour, which Firefox for Android lacks, and no tab', async () => {
		const { api, badges } = fakeBrowser(TABS);
		await showBadge(withParts(api, { action: { ...api.action, setBadgeTextColor: undefined } }), 3, 4);
		expect(badges).toEqual({ 3: { text: '4', color: '#4F4C46' } });
		await showBadge(api, undefined, 4);
		expect(Object.keys(badges)).toEqual(['3']);
	});
});
