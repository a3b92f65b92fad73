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

/** Stores one setting; a default is not stored but forgotten. A damaged value is kept aside before it is replaced. */
export async function saveSetting<Name extends SettingName>(storage: Storage, name: Name, value: Settings[Name]): Promise<void> {
	const stored = await storage.local.get(name);
	if (readSettings(stored).damaged.length) await storage.local.set({ [`damaged:${name}`]: stored[name] });
	if (same(value, SETTINGS[name].default)) await storage.local.remove(name);
	else await storage.local.set({ [name]: value });
}

/** Puts a host on or off; without `on`: the other way round. */
export async function switchSite(storage: Storage, host: string, on?: boolean): Promise<void> {
	if (!host) return;
	const { sitesOff } = (await loadSettings(storage)).settings;
	await saveSetting(storage, 'sitesOff', withItem(sitesOff, host, !(on ?? sitesOff.includes(host))));
}

export async function switchTerm(storage: Storage, id: string, on: boolean): Promise<void> {
	const { termsOff } = (await loadSettings(storage)).settings;
	await saveSetting(storage, 'termsOff', withItem(termsOff, id, !on));
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
