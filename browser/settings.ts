/**
 * Settings in local storage, one key each and only those a person changed: a new default reaches everybody,
 * and damage to one value touches no other.
 */
import type { Browser } from 'webextension-polyfill';
import { readSettings, SETTING_NAMES, SETTINGS, type SettingName, type Settings, withItem } from '../core/settings';

type Storage = Pick<Browser['storage'], 'local' | 'onChanged'>;

export interface StoredSettings {
	settings: Settings;
	/** Settings whose stored value could not be used; the default stands in, the value stays stored. */
	damaged: SettingName[];
}

export const loadSettings = async (storage: Storage): Promise<StoredSettings> =>
	readSettings(await storage.local.get(SETTING_NAMES));

/** Changes come one after the other: each reads what the one before has stored. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(change: () => Promise<T>): Promise<T> {
	const next = last.then(change, change);
	last = next.catch(() => {});
	return next;
}

/** Stores one setting; a default is not stored but forgotten. Damaged values are kept aside before they are replaced. */
export const saveSetting = <Name extends SettingName>(storage: Storage, name: Name, value: Settings[Name]): Promise<void> =>
	inTurn(() => save(storage, name, value));

async function save<Name extends SettingName>(storage: Storage, name: Name, value: Settings[Name]): Promise<void> {
	const aside = `damaged:${name}`;
	const stored = await storage.local.get([name, aside]);
	const kept = Array.isArray(stored[aside]) ? stored[aside] : [];
	if (readSettings(stored).damaged.includes(name)) await storage.local.set({ [aside]: [...kept, stored[name]].slice(-5) });
	if (same(value, SETTINGS[name].default)) await storage.local.remove(name);
	else await storage.local.set({ [name]: value });
}

/** Settings that list what is off. */
export type OffList = 'sitesOff' | 'termsOff' | 'groupsOff';

/** Puts one item on or off; without `on`: the other way round. */
export function switchItem(storage: Storage, list: OffList, item: string, on?: boolean): Promise<void> {
	return inTurn(async () => {
		if (!item) return;
		const off = (await loadSettings(storage)).settings[list];
		await save(storage, list, withItem(off, item, !(on ?? off.includes(item))));
	});
}

/** Calls back with all settings after each change; the answer ends it. */
export function watchSettings(storage: Storage, changed: (stored: StoredSettings) => void): () => void {
	const listener = (changes: object, area: string) => {
		const ours = Object.keys(changes).some((key) => (SETTING_NAMES as string[]).includes(key));
		if (area === 'local' && ours) loadSettings(storage).then(changed, () => {});
	};
	storage.onChanged.addListener(listener);
	return () => storage.onChanged.removeListener(listener);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
