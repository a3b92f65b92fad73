import { describe, expect, it, vi } from 'vitest';
import { loadSettings, saveSetting, switchItem, watchSettings } from '../../browser/settings';
import { readSettings } from '../../core/settings';
import { fakeStorage, settled } from './fake-browser';

type Storage = Parameters<typeof loadSettings>[0];

const DEFAULTS = readSettings({}).settings;

function stored(local: object = {}) {
	const fake = fakeStorage(local);
	return { storage: fake as unknown as Storage, items: fake.local.items, fake };
}

describe('loading', () => {
	it.each([
		['defaults where nothing is stored', {}, {}, []],
		['what a person changed, and defaults beside it', { theme: 'dark' }, { theme: 'dark' }, []],
		['a default in place of a damaged value', { theme: 'pink', density: 'every' }, { density: 'every' }, ['theme']],
		['nothing of what others store', { 'damaged:theme': 'pink', lookUp: 'x' }, {}, []],
	])('gives %s', async (_, local, changed, damaged) => {
		expect(await loadSettings(stored(local).storage)).toEqual({ settings: { ...DEFAULTS, ...changed }, damaged });
	});
});

describe('saving', () => {
	it('stores only what a person changed', async () => {
		const { storage, items } = stored();
		await saveSetting(storage, 'density', 'every');
		await saveSetting(storage, 'enabled', false);
		expect(items).toEqual({ density: 'every', enabled: false });
	});

	it.each([
		['density', 'first', { density: 'every', theme: 'dark' }, { theme: 'dark' }],
		['sitesOff', [], { sitesOff: ['a.example'] }, {}],
		['enabled', true, {}, {}],
	] as const)('forgets %s when it is the default again', async (name, value, local, left) => {
		const { storage, items } = stored(local);
		await saveSetting(storage, name, value);
		expect(items).toEqual(left);
	});

	it.each([
		['another value', ['a.example'], { sitesOff: ['a.example'] }],
		['the default', [], {}],
	])('keeps a damaged value aside before %s replaces it', async (_, value, left) => {
		const { storage, items } = stored({ sitesOff: { 0: 'b.example' } });
		await saveSetting(storage, 'sitesOff', value);
		expect(items).toEqual({ ...left, 'damaged:sitesOff': [{ 0: 'b.example' }] });
	});

	it('leaves the damage of other settings where it is', async () => {
		const { storage, items } = stored({ theme: 'pink' });
		await saveSetting(storage, 'density', 'every');
		expect(items).toEqual({ theme: 'pink', density: 'every' });
	});
});

describe('the lists of sites and terms', () => {
	it.each([
		['off', { sitesOff: ['a.example'] }, 'b.example', false, ['a.example', 'b.example']],
		['off once, however often it is said', { sitesOff: ['b.example'] }, 'b.example', false, ['b.example']],
		['on', { sitesOff: ['a.example', 'b.example'] }, 'a.example', true, ['b.example']],
		['on, the last one', { sitesOff: ['a.example'] }, 'a.example', true, undefined],
		['the other way round: off', {}, 'a.example', undefined, ['a.example']],
		['the other way round: on', { sitesOff: ['a.example'] }, 'a.example', undefined, undefined],
		['nothing for a page without a host', { sitesOff: ['a.example'] }, '', undefined, ['a.example']],
		['off where the list was damaged', { sitesOff: 'a.example' }, 'b.example', false, ['b.example']],
	])('switches a site %s', async (_, local, host, on, expected) => {
		const { storage, items } = stored(local);
		await switchItem(storage, 'sitesOff', host, on);
		expect(items.sitesOff).toEqual(expected);
	});

	it('switches a term off and on', async () => {
		const { storage, items } = stored({ termsOff: ['jtfa'], sitesOff: ['a.example'] });
		await switchItem(storage, 'termsOff', 'cbp-one', false);
		expect(items.termsOff).toEqual(['jtfa', 'cbp-one']);
		await switchItem(storage, 'termsOff', 'jtfa', true);
		expect(items).toEqual({ termsOff: ['cbp-one'], sitesOff: ['a.example'] });
	});
});

it('loses none of several quick changes of one list', async () => {
	const { storage, items } = stored({});
	await Promise.all(['people', 'places', 'law'].map((group) => switchItem(storage, 'groupsOff', group, false)));
	expect(items.groupsOff).toEqual(['people', 'places', 'law']);
});

it('keeps every damaged value aside, not only the last', async () => {
	const { storage, items } = stored({ theme: 'pink', 'damaged:theme': ['green'] });
	await saveSetting(storage, 'theme', 'dark');
	expect(items).toEqual({ theme: 'dark', 'damaged:theme': ['green', 'pink'] });
});

describe('watching', () => {
	it.each([
		['one setting', { local: { theme: 'dark' } }, 1],
		['two settings in one go', { local: { theme: 'dark', density: 'every' } }, 1],
		['the value that is there already', { local: { opening: 'click' } }, 0],
		['a value kept aside', { local: { 'damaged:theme': 'pink' } }, 0],
		['the session’s storage', { session: { theme: 'dark' } }, 0],
	])('%s: told %#', async (_, { local = {}, session = {} }: { local?: object; session?: object }, times) => {
		const { storage, fake } = stored({ opening: 'click' });
		const told = vi.fn();
		watchSettings(storage, told);
		await fake.local.set({ ...local });
		await fake.session.set({ ...session });
		await settled();
		expect(told).toHaveBeenCalledTimes(times);
		if (times) expect(told).toHaveBeenCalledWith({ settings: { ...DEFAULTS, opening: 'click', ...local }, damaged: [] });
	});

	it('tells a damaged value replaced once', async () => {
		const { storage } = stored({ theme: 'pink' });
		const told = vi.fn();
		watchSettings(storage, told);
		await saveSetting(storage, 'theme', 'dark');
		await settled();
		expect(told.mock.calls).toEqual([[{ settings: { ...DEFAULTS, theme: 'dark' }, damaged: [] }]]);
	});

	it('ends', async () => {
		const { storage, fake } = stored();
		const told = vi.fn();
		watchSettings(storage, told)();
		await saveSetting(storage, 'theme', 'dark');
		await settled();
		expect(told).not.toHaveBeenCalled();
		expect(fake.onChanged.listeners.size).toBe(0);
	});
});
