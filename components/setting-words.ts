/** What a setting is called where it has no control of its own to say so. */
import { SETTINGS, type SettingName } from '../core/settings';

const NAMES: Partial<Record<SettingName, string>> = {
	enabled: 'Marks on all sites',
	sitesOff: 'Sites turned off',
	termsOff: 'Terms turned off',
	groupsOff: 'Kinds of term',
};

export function settingLabel(name: SettingName): string {
	const row: { label?: string } = SETTINGS[name];
	return row.label ?? NAMES[name] ?? name;
}
