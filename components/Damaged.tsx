import { SETTINGS, type SettingName } from '../core/settings';

/** Says which stored settings cannot be used, and what stands in for them. */
export const Damaged = ({ names }: { names: readonly SettingName[] }) => (
	<p class="damaged" role="status">
		{names.length === 1 ? 'One setting' : `${names.length} settings`} could not be read:{' '}
		<b>{names.map((name) => SETTINGS[name].label).join(', ')}</b>. The standard value is used. What is stored is kept until you
		change it.
	</p>
);
