import { sayCount } from '../core/say';
import { SETTINGS, type SettingName } from '../core/settings';
import { useSay } from './say-context';

/** Says which stored settings cannot be used, and what stands in for them. */
export const Damaged = ({ names }: { names: readonly SettingName[] }) => {
	const say = useSay();
	return (
		<p class="damaged" role="status">
			{sayCount(say, names.length, 'One setting could not be read:', '{n} settings could not be read:')}{' '}
			<b>{names.map((name) => say(SETTINGS[name].label)).join(', ')}</b>.{' '}
			{say('The standard value is used. What is stored is kept until you change it.')}
		</p>
	);
};
