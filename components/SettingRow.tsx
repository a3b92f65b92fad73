import { useId } from 'preact/hooks';
import { SETTINGS, type Settings } from '../core/settings';
import { ChooseIcon } from './icons';
import { SettingGroup } from './SettingGroup';
import { useSay } from './say-context';

/** Settings that are one of several values. */
export type ChoiceName = 'density' | 'opening' | 'markStyle' | 'language' | 'theme';

export type OnSetting = <Name extends keyof Settings>(name: Name, value: Settings[Name]) => void;

/** Puts one item of a list of what is off on or off. */
export type OnSwitchItem = (list: 'sitesOff' | 'termsOff' | 'groupsOff', item: string, on: boolean) => void;

interface SettingRowProps<Name extends ChoiceName> {
	name: Name;
	value: Settings[Name];
	onSetting: OnSetting;
}

interface Choice<Name extends ChoiceName> {
	value: Settings[Name];
	label: string;
}

/** The rows of the table are narrower than its type says: each has choices of its own values. */
const choicesOf = <Name extends ChoiceName>(name: Name) => (SETTINGS[name].choices ?? []) as readonly Choice<Name>[];

/** All choices in sight. */
export function RadioRow<Name extends ChoiceName>({ name, value, onSetting }: SettingRowProps<Name>) {
	const say = useSay();
	const group = useId();
	return (
		<SettingGroup label={say(SETTINGS[name].label)}>
			{choicesOf(name).map((choice) => (
				<label key={choice.value} class="choice">
					<input type="radio" name={group} checked={choice.value === value} onChange={() => onSetting(name, choice.value)} />
					{say(choice.label)}
				</label>
			))}
		</SettingGroup>
	);
}

/** One line; the choices open on demand. */
export function SelectRow<Name extends ChoiceName>({ name, value, onSetting }: SettingRowProps<Name>) {
	const say = useSay();
	const id = useId();
	const choices = choicesOf(name);
	const choose = (index: number) => {
		const choice = choices[index];
		if (choice) onSetting(name, choice.value);
	};
	return (
		<div class="select">
			<label for={id}>{say(SETTINGS[name].label)}</label>
			<span>
				<select id={id} onChange={(event) => choose(event.currentTarget.selectedIndex)}>
					{choices.map((choice) => (
						<option key={choice.value} value={choice.value} selected={choice.value === value}>
							{say(choice.label)}
						</option>
					))}
				</select>
				<ChooseIcon />
			</span>
		</div>
	);
}
