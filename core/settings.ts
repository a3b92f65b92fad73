/**
 * THE table of settings. A new setting is one row here: its type, default, check,
 * storage and control in the popup all follow from the row.
 */
import { GROUP_IDS } from './groups';

interface Row<T> {
	default: T;
	/** What the popup calls it. */
	label: string;
	/** The choices, value and label, where the setting is one of several. */
	choices?: readonly { value: T; label: string }[];
	/** Is this stored value one we can use? */
	accepts(value: unknown): boolean;
}

type AnyRow = Row<boolean> | Row<readonly string[]> | Row<string>;

const flag = (label: string, initial: boolean): Row<boolean> => ({
	label,
	default: initial,
	accepts: (x) => typeof x === 'boolean',
});

const list = (label: string, accepted: (item: string) => boolean): Row<readonly string[]> => ({
	label,
	default: [],
	accepts: (x) => Array.isArray(x) && x.every((item) => typeof item === 'string' && accepted(item)),
});

const choice = <const T extends string>(label: string, initial: T, choices: readonly { value: T; label: string }[]): Row<T> => ({
	default: initial,
	label,
	choices,
	accepts: (x) => choices.some((c) => c.value === x),
});

export const SETTINGS = {
	/** Everything on or off. */
	enabled: flag('Marks on all sites', true),
	/** Host names on which nothing is marked. */
	sitesOff: list('Sites turned off', (host) => host.length > 0 && host.length < 254),
	/** Entry ids that are never marked. */
	termsOff: list('Terms turned off', (id) => id.length > 0),
	/** Groups of entries (core/groups.ts) that are never marked. */
	groupsOff: list('Kinds of term', (id) => GROUP_IDS.some((group) => group === id)),
	density: choice('Mark', 'first', [
		{ value: 'first', label: 'The first mention of a term' },
		{ value: 'section', label: 'The first in each section' },
		{ value: 'every', label: 'Every mention' },
	]),
	opening: choice('Open a card', 'point', [
		{ value: 'point', label: 'When I point at a mark' },
		{ value: 'click', label: 'Only when I click it' },
	]),
	markStyle: choice('Underline', 'dotted', [
		{ value: 'dotted', label: 'Dotted' },
		{ value: 'solid', label: 'Thin line' },
		{ value: 'tint', label: 'Tint' },
	]),
	language: choice('Language', 'auto', [
		{ value: 'auto', label: 'As the browser' },
		{ value: 'en', label: 'English' },
		{ value: 'es', label: 'Español' },
	]),
	theme: choice('Appearance', 'auto', [
		{ value: 'auto', label: 'As the system' },
		{ value: 'light', label: 'Light' },
		{ value: 'dark', label: 'Dark' },
	]),
} satisfies Record<string, AnyRow>;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { [Name in SettingName]: (typeof SETTINGS)[Name] extends Row<infer T> ? T : never };

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** What was stored, made usable: defaults where nothing is stored or the stored value cannot be used. */
export function readSettings(stored: Readonly<Record<string, unknown>>): { settings: Settings; damaged: SettingName[] } {
	const settings: Record<string, unknown> = {};
	const damaged: SettingName[] = [];
	for (const name of SETTING_NAMES) {
		const row: AnyRow = SETTINGS[name];
		const value = stored[name];
		const usable = value !== undefined && row.accepts(value);
		if (value !== undefined && !usable) damaged.push(name);
		settings[name] = usable ? value : row.default;
	}
	return { settings: settings as Settings, damaged };
}

/** May anything be marked on this host? */
export const isOn = (settings: Settings, host: string): boolean => settings.enabled && !settings.sitesOff.includes(host);

/** A list with one item put in or taken out. */
export const withItem = (items: readonly string[], item: string, present: boolean): readonly string[] =>
	present ? [...items.filter((x) => x !== item), item] : items.filter((x) => x !== item);
