/** The context menu, the panel that it opens and the look-up that waits for it. */
import { describe, expect, it, vi } from 'vitest';
import { leaveLookUp, takeLookUps } from '../../browser/look-up';
import { answerMenus, createMenus } from '../../browser/menus';
import { openPanel } from '../../browser/panel';
import { fakeBrowser, fakeMenus, settled, withParts } from './fake-browser';

function withMenus() {
	const menus = fakeMenus();
	const sidePanel = { open: vi.fn(async () => {}) };
	const fake = fakeBrowser();
	return { ...fake, menus, sidePanel, api: withParts(fake.api, { contextMenus: menus, sidePanel }) };
}

describe('the two lines', () => {
	it.each([
		['Chrome', ['contextMenus']],
		['Firefox', ['contextMenus', 'menus']],
		['a Firefox that has the new name alone', ['menus']],
	])('are made once in %s, also at the next update', async (_, names) => {
		const menus = fakeMenus();
		const api = withParts(fakeBrowser().api, Object.fromEntries(names.map((name) => [name, menus])));
		await createMenus(api, {});
		await createMenus(api, {});
		expect(menus.items.map(({ id, contexts }) => [id, contexts])).toEqual([
			['look-up', ['selection']],
			['switch-site', ['page']],
		]);
		answerMenus(api, {});
		expect(menus.onClicked.listeners.size).toBe(1);
	});

	it('speak the reader’s language, and change with it', async () => {
		const { api, menus, storage } = withMenus();
		const books = { es: { 'Look up “%s” in Border Gloss': 'Buscar “%s” en Border Gloss' } };
		answerMenus(api, books);
		await createMenus(api, books);
		expect(menus.items[0]?.title).toBe('Look up “%s” in Border Gloss');
		await storage.local.set({ language: 'es' });
		await settled();
		expect(menus.items.map(({ title }) => title)).toEqual([
			'Buscar “%s” en Border Gloss',
			'Border Gloss: marks on this site, on or off',
		]);
	});

	it('are made once where the language changes twice at once', async () => {
		const { api, menus } = withMenus();
		await Promise.all([createMenus(api, {}), createMenus(api, {})]);
		expect(menus.items.map(({ id }) => id)).toEqual(['look-up', 'switch-site']);
	});

	it('are absent on phones', async () => {
		const { api } = fakeBrowser();
		await createMenus(api, {});
		expect(() => answerMenus(api, {})).not.toThrow();
	});

	it('look the selection up in the panel, which opens within the click', async () => {
		const { api, menus, sidePanel, storage } = withMenus();
		answerMenus(api, {});
		menus.onClicked.fire({ menuItemId: 'look-up', selectionText: 'CBP One' }, { windowId: 4 });
		expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 4 });
		await settled();
		expect(storage.session.items).toEqual({ lookUp: 'CBP One' });
		expect(storage.local.items).toEqual({});
	});

	it.each([
		['off', 'https://news.example:8080/a?b', undefined, ['news.example']],
		['on', 'https://news.example/a', ['news.example'], undefined],
		['nowhere without an address', undefined, ['news.example'], ['news.example']],
	])('switch the site %s', async (_, pageUrl, before, after) => {
		const { api, menus, sidePanel, storage } = withMenus();
		if (before) await storage.local.set({ sitesOff: before });
		answerMenus(api, {});
		menus.onClicked.fire({ menuItemId: 'switch-site', pageUrl }, { windowId: 4 });
		await settled();
		expect(storage.local.items.sitesOff).toEqual(after);
		expect(sidePanel.open).not.toHaveBeenCalled();
	});
});

describe('the panel', () => {
	it.each([
		['Chrome', ['sidePanel'], 4, [[{ windowId: 4 }]], []],
		['Firefox', ['sidebarAction'], 4, [], [[]]],
		['a browser that has both', ['sidePanel', 'sidebarAction'], 4, [[{ windowId: 4 }]], []],
		['Chrome without a window', ['sidePanel'], undefined, [], []],
		['a phone', [], 4, [], []],
	])('opens in %s: %#', async (_, names, windowId, asPanel, asSidebar) => {
		const parts = { sidePanel: { open: vi.fn(async () => {}) }, sidebarAction: { open: vi.fn(async () => {}) } };
		const has = Object.fromEntries(Object.entries(parts).filter(([name]) => names.includes(name)));
		await openPanel(withParts(fakeBrowser().api, has), windowId);
		expect(parts.sidePanel.open.mock.calls).toEqual(asPanel);
		expect(parts.sidebarAction.open.mock.calls).toEqual(asSidebar);
	});
});

describe('a look-up', () => {
	it('waits for a panel that is not open yet, and is taken once', async () => {
		const { storage } = fakeBrowser().api;
		await leaveLookUp(storage, 'JTFA');
		const first = vi.fn();
		takeLookUps(storage, first);
		await settled();
		expect(first.mock.calls).toEqual([['JTFA']]);
		const second = vi.fn();
		takeLookUps(storage, second);
		await settled();
		expect(second).not.toHaveBeenCalled();
	});

	it('reaches an open panel, each time anew', async () => {
		const { storage } = fakeBrowser().api;
		const taken = vi.fn();
		takeLookUps(storage, taken);
		for (const word of ['JTFA', 'SFAB', 'SFAB']) {
			await leaveLookUp(storage, word);
			await settled();
		}
		expect(taken.mock.calls).toEqual([['JTFA'], ['SFAB'], ['SFAB']]);
	});

	it.each([
		['  CBP One\n', 'CBP One'],
		['x'.repeat(300), 'x'.repeat(200)],
	])('of %j is trimmed and cut', async (selection, kept) => {
		const { api, storage } = fakeBrowser();
		await leaveLookUp(api.storage, selection);
		expect(storage.session.items.lookUp).toBe(kept);
	});

	it('is not taken from a setting of that name', async () => {
		const { api, storage } = fakeBrowser();
		const taken = vi.fn();
		takeLookUps(api.storage, taken);
		await storage.local.set({ lookUp: 'JTFA' });
		await settled();
		expect(taken).not.toHaveBeenCalled();
	});
});
