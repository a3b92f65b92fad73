/** What the background does by itself: scripts into pages, keyboard commands, installation; and the API that scripts find there. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerCommands } from '../../browser/commands';
import { onInstallation } from '../../browser/installation';
import { answerMessages, type Handlers } from '../../browser/messages';
import { type InjectedApi, isOrphan, native } from '../../browser/native';
import { injectIntoOpenTabs, injectScript } from '../../browser/scripts';
import type { ToPage } from '../../core/messages';
import { fakeBrowser, fakeEvent, fakeMenus, settled, withParts } from './fake-browser';

const TABS = [
	{ id: 1, url: 'https://addons.example/' },
	{ id: 2, url: 'http://old.example/', windowId: 2 },
	{ id: 3, url: 'https://news.example/', active: true },
	{ id: 4, url: 'about:blank' },
	{ id: 5, url: 'https://asleep.example/', discarded: true },
	{ url: 'https://devtools.example/' },
];

describe('scripts', () => {
	it('go into the web pages that are open and awake', async () => {
		const { api, injected } = fakeBrowser(TABS);
		await injectIntoOpenTabs(api);
		expect(injected).toEqual([1, 2, 3].map((tabId) => ({ target: { tabId }, files: ['/gate.js'] })));
	});

	it('leave a tab that refuses, and go into the others', async () => {
		const { api, injected } = fakeBrowser(TABS);
		const executeScript = async (injection: (typeof injected)[number]) => {
			if (injection.target.tabId === 1) throw new Error('This page cannot be scripted.');
			injected.push(injection);
		};
		await injectIntoOpenTabs(withParts(api, { scripting: { executeScript } }));
		expect(injected.map(({ target }) => target.tabId)).toEqual([2, 3]);
	});

	it.each([
		['the asking frame', 3, 12, [{ target: { tabId: 3, frameIds: [12] }, files: ['/card.js'] }]],
		['the top document', 3, 0, [{ target: { tabId: 3, frameIds: [0] }, files: ['/card.js'] }]],
		['the top document where no frame is told', 3, undefined, [{ target: { tabId: 3, frameIds: [0] }, files: ['/card.js'] }]],
		['nothing without a tab', undefined, 0, []],
	])('put a script into %s', async (_, tabId, frameId, expected) => {
		const { api, injected } = fakeBrowser(TABS);
		await injectScript(api, 'card', tabId, frameId);
		expect(injected).toEqual(expected);
	});

	it('put the names before what finds them, each by itself', async () => {
		const { api, injected } = fakeBrowser(TABS);
		await injectScript(api, 'marks', 3, 0);
		expect(injected.map(({ files }) => files)).toEqual([['/names.js'], ['/marks.js']]);
	});
});

describe('keyboard commands', () => {
	const pressed = async (command: string, tabs = TABS) => {
		const fake = fakeBrowser(tabs);
		const step = vi.fn(async (_direction: string) => {});
		answerMessages<ToPage>(fake.frame(3), { step } as unknown as Handlers<ToPage>);
		const onCommand = fakeEvent<[string], unknown>();
		answerCommands(withParts(fake.api, { commands: { onCommand } }));
		await Promise.all(onCommand.fire(command));
		return step.mock.calls.map(([direction]) => direction);
	};

	it.each([
		['next-mark', ['next']],
		['previous-mark', ['previous']],
	])('%s asks the page in front', async (command, directions) => {
		expect(await pressed(command)).toEqual(directions);
	});

	it.each([
		['no page is in front', []],
		['the page in front does not answer', [{ id: 4, url: 'about:blank', active: true }]],
		['the tab in front has no id', [{ active: true }]],
	])('come to nothing where %s', async (_, tabs) => {
		expect(await pressed('next-mark', tabs as typeof TABS)).toEqual([]);
	});

	it('are absent on phones', () => {
		expect(() => answerCommands(fakeBrowser().api)).not.toThrow();
	});
});

it('at installation menus are made and open tabs get the script; not before', async () => {
	const fake = fakeBrowser(TABS);
	const menus = fakeMenus();
	onInstallation(withParts(fake.api, { contextMenus: menus }), {});
	await settled();
	expect([menus.items.length, fake.injected.length]).toEqual([0, 0]);
	fake.onInstalled.fire();
	await settled();
	expect([menus.items.length, fake.injected.length]).toEqual([2, 3]);
});

describe('the API in a page', () => {
	const world = globalThis as { browser?: object | undefined; chrome?: object | undefined };
	const named = (name: string) => ({ name, runtime: { id: name } });
	afterEach(() => {
		delete world.browser;
		delete world.chrome;
	});

	it.each([
		['Chrome’s', { chrome: named('chrome') }, 'chrome'],
		['Firefox’s, which has both names', { browser: named('browser'), chrome: named('chrome') }, 'browser'],
		['Chrome’s beside an element whose id is "browser"', { browser: {}, chrome: named('chrome') }, 'chrome'],
	])('is %s', (_, names, expected) => {
		Object.assign(world, names);
		expect(native()).toHaveProperty('name', expected);
	});

	it.each([
		['alive', { id: 'us' }, false],
		['gone, after an update', {}, true],
		['gone altogether', undefined, true],
	])('tells that its extension is %s', (_, runtime, orphan) => {
		expect(isOrphan({ runtime } as unknown as InjectedApi)).toBe(orphan);
	});
});
