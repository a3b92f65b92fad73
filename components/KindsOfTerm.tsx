import { GROUPS } from '../core/groups';
import { SETTINGS } from '../core/settings';
import { CheckIcon } from './icons';
import { SettingGroup } from './SettingGroup';
import type { OnSwitchItem } from './SettingRow';
import { useSay } from './say-context';

export const KindsOfTerm = ({ off, onSwitchItem }: { off: readonly string[]; onSwitchItem: OnSwitchItem }) => {
	const say = useSay();
	return (
		<SettingGroup label={say(SETTINGS.groupsOff.label)}>
			<div class="cols">
				{GROUPS.map(({ id, label }) => (
					<label key={id} class="choice">
						<span class="box">
							<input
								type="checkbox"
								checked={!off.includes(id)}
								onChange={(event) => onSwitchItem('groupsOff', id, event.currentTarget.checked)}
							/>
							<CheckIcon />
						</span>
						{say(label)}
					</label>
				))}
			</div>
		</SettingGroup>
	);
};
