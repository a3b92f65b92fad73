import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GlossaryRow } from '../core/search';
import { SETTINGS, type Settings } from '../core/settings';
import { KindsOfTerm } from './KindsOfTerm';
import { type OnSetting, type OnSwitchItem, RadioRow, SelectRow } from './SettingRow';
import { Switch } from './Switch';
import { useSay } from './say-context';
import { TurnedOff } from './TurnedOff';

interface SettingsTabProps {
	settings: Settings;
	rows: readonly GlossaryRow[];
	onSetting: OnSetting;
	onSwitchItem: OnSwitchItem;
	onSwitchAll(on: boolean): void;
}

export function SettingsTab({ settings, rows, onSetting, onSwitchItem, onSwitchAll }: SettingsTabProps) {
	const say = useSay();
	const [turnedOff, showTurnedOff] = useState(false);
	const wasThere = useRef(false);
	const wayThere = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		if (wasThere.current) wayThere.current?.focus();
		wasThere.current = turnedOff;
	}, [turnedOff]);
	if (turnedOff) {
		return <TurnedOff settings={settings} rows={rows} onSwitchItem={onSwitchItem} onBack={() => showTurnedOff(false)} />;
	}
	return (
		<>
			<div class="settings">
				<RadioRow name="density" value={settings.density} onSetting={onSetting} />
				<RadioRow name="opening" value={settings.opening} onSetting={onSetting} />
				<KindsOfTerm off={settings.groupsOff} onSwitchItem={onSwitchItem} />
				<div class="group lines">
					<SelectRow name="markStyle" value={settings.markStyle} onSetting={onSetting} />
					<SelectRow name="language" value={settings.language} onSetting={onSetting} />
					<SelectRow name="theme" value={settings.theme} onSetting={onSetting} />
					<Switch label={say(SETTINGS.enabled.label)} on={settings.enabled} onSwitch={onSwitchAll} />
				</div>
			</div>
			<footer class="foot">
				<span class="note">{say('Works offline. Sends nothing.')}</span>
				<button ref={wayThere} type="button" class="quiet" onClick={() => showTurnedOff(true)}>
					{say('Turned off…')}
				</button>
			</footer>
		</>
	);
}
