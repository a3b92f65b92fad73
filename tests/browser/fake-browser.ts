/**
 * As much of the extension API as our code uses, in memory: one browser with tabs, of which each frame may run a script of ours.
 * It has no menus, panel or commands, as on a phone, until a test adds them (`withParts`).
 */
import type { Browser, Menus } from 'webextension-polyfill';

export const OUR_ID = 'border-gloss@example.org';

interface FakeTab {
	id?: number;
	url?: string;
	windowId?: number;
	active?: boolean;
	discarded?: boolean;
}
type Respond = (answer: unknown) => void;
type OnMessage = (message: unknown, sender: object, respond: Respond) => unknown;
type Injection = { target: { tabId: number; frameIds?: number[] }; files: string[] };

export function fakeEvent<Args extends unknown[], Answer = void>() {
	const listeners = new Set<(...args: Args) => Answer>();
	return {
		addListener: (listener: (...args: Args) => Answer) => void listeners.add(listener),
		removeListener: (listener: (...args: Args) => Answer) => void listeners.delete(listener),
		fire: (...args: Args): Answer[] => [...listeners].map((listener) => listener(...args)),
		listeners,
	};
}

/** Chrome's way: a change is told where the value differs, all changes of one call together. */
export function fakeStorage(local: object = {}, session: object = {}) {
	const onChanged = fakeEvent<[changes: Record<string, { newValue?: unknown }>, area: string]>();
	const area = (name: string, stored: object) => {
		const items: Record<string, unknown> = structuredClone({ ...stored });
		const change = (values: Record<string, unknown>) => {
			const different = Object.entries(values).filter(([key, value]) => JSON.stringify(items[key]) !== JSON.stringify(value));
			for (const [key, value] of different) {
				if (value === undefined) delete items[key];
				else items[key] = structuredClone(value);
			}
			const changes = different.map(([key, value]) => [key, value === undefined ? {} : { newValue: value }]);
			if (changes.length) onChanged.fire(Object.fromEntries(changes), name);
		};
		return {
			items,
			get: async (keys: string | string[]) =>
				structuredClone(Object.fromEntries(Object.entries(items).filter(([key]) => [keys].flat().includes(key)))),
			set: async (values: Record<string, unknown>) => change(values),
			remove: async (key: string) => change({ [key]: undefined }),
		};
	};
	return { local: area('local', local), session: area('session', session), onChanged };
}

/** One end of the wire. What is sent arrives as JSON; rejects where nobody keeps the channel open. */
function fakeEnd() {
	const onMessage = fakeEvent<Parameters<OnMessage>, unknown>();
	const deliver = (message: unknown, sender: object = { id: OUR_ID }): Promise<unknown> =>
		new Promise((resolve, reject) => {
			const kept = onMessage.fire(JSON.parse(JSON.stringify(message)), sender, resolve);
			if (!kept.includes(true)) reject(new Error('Could not establish connection. Receiving end does not exist.'));
		});
	return { onMessage, deliver };
}

export function fakeBrowser(tabs: FakeTab[] = []) {
	const storage = fakeStorage();
	const background = fakeEnd();
	const frames = new Map<string, ReturnType<typeof fakeEnd>>();
	const onInstalled = fakeEvent();
	const onActivated = fakeEvent();
	const onUpdated = fakeEvent<[id: number, change: { status?: string; url?: string }, tab: FakeTab]>();
	const access = { granted: true, hosts: [] as string[], answer: true, onAdded: fakeEvent(), onRemoved: fakeEvent() };
	const badges: Record<number, object> = {};
	const badge = async ({ tabId, ...shown }: { tabId: number }) => {
		badges[tabId] = { ...badges[tabId], ...shown };
	};
	const injected: Injection[] = [];
	const isWeb = (origins: string[]) => origins.join() === 'http://*/*,https://*/*';
	const api = {
		storage,
		i18n: { getUILanguage: () => 'en-US' },
		runtime: { id: OUR_ID, onInstalled, onMessage: background.onMessage, sendMessage: background.deliver },
		tabs: {
			onActivated,
			onUpdated,
			query: async (asked: { active?: boolean; currentWindow?: boolean; url?: string[]; discarded?: boolean }) =>
				tabs
					.filter((tab) => asked.active === undefined || !!tab.active === asked.active)
					.filter((tab) => !asked.currentWindow || (tab.windowId ?? 1) === 1)
					.filter((tab) => asked.discarded === undefined || !!tab.discarded === asked.discarded)
					.filter((tab) => !asked.url || (isWeb(asked.url) && /^https?:/.test(tab.url ?? ''))),
			sendMessage: (id: number, message: unknown, { frameId }: { frameId: number }) =>
				(frames.get(`${id}/${frameId}`) ?? fakeEnd()).deliver(message),
		},
		permissions: {
			onAdded: access.onAdded,
			onRemoved: access.onRemoved,
			contains: async ({ origins }: { origins: string[] }) =>
				(isWeb(origins) && access.granted) ||
				origins.every((origin) => (access.granted || access.hosts.includes(origin)) && /^https?:\/\/[^*/:]+\/\*$/.test(origin)),
			request: async ({ origins }: { origins: string[] }) => {
				access.granted = isWeb(origins) && access.answer;
				return access.granted;
			},
		},
		action: { setBadgeText: badge, setBadgeBackgroundColor: badge, setBadgeTextColor: badge },
		scripting: { executeScript: async (injection: Injection) => void injected.push(injection) },
	};
	/** The API as a script in a frame of a tab sees it. */
	const frame = (tabId: number, frameId = 0): Browser => {
		const end = fakeEnd();
		frames.set(`${tabId}/${frameId}`, end);
		const sender = { id: OUR_ID, tab: tabs.find((tab) => tab.id === tabId), frameId };
		const sendMessage = (message: unknown) => background.deliver(message, sender);
		return { storage, runtime: { id: OUR_ID, onMessage: end.onMessage, sendMessage } } as unknown as Browser;
	};
	return {
		api: api as unknown as Browser,
		storage,
		background,
		frame,
		tabs,
		onInstalled,
		onActivated,
		onUpdated,
		access,
		badges,
		injected,
	};
}

/** The same browser with other parts; `undefined` takes one away. */
export const withParts = (api: Browser, parts: object): Browser => ({ ...api, ...parts }) as Browser;

export function fakeMenus() {
	const items: Menus.CreateCreatePropertiesType[] = [];
	const onClicked = fakeEvent<[info: object, tab?: FakeTab]>();
	const removeAll = async () => void items.splice(0);
	return { items, onClicked, removeAll, create: (item: Menus.CreateCreatePropertiesType) => void items.push(item) };
}

/** Lets everything that is promised come about. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
