import { GROUPS } from '../core/groups';
import { SETTINGS, withItem } from '../core/settings';
import { CheckIcon } from './icons';
import { SettingGroup } from './SettingGroup';
import type { OnSetting } from './SettingRow';

export const KindsOfTerm = ({ off, onSetting }: { off: readonly string[]; onSetting: OnSetting }) => (
	<SettingGroup label={SETTINGS.groupsOff.label}>
		<div class="cols">
			{GROUPS.map(({ id, label }) => (
				<label key={id} class="choice">
					<span class="box">
						<input
							type="checkbox"
							checked={!off.includes(id)}
							onChange={(event) => onSetting('groupsOff', withItem(off, id, !event.currentTarget.checked))}
						/>
						<CheckIcon />
					</span>
					{label}
				</label>
			))}
		</div>
	</SettingGroup>
);
