import { Switch } from './Switch';
import { useSay } from './say-context';

interface PopupHeadProps {
	/** Empty where there is no site to switch. */
	host: string;
	on: boolean;
	/** Everything is off: one site cannot be switched on. */
	locked: boolean;
	onSwitch(on: boolean): void;
}

export const PopupHead = ({ host, on, locked, onSwitch }: PopupHeadProps) => {
	const say = useSay();
	return (
		<header class="top">
			<div class="who">
				<h1 class="name">Border Gloss</h1>
				{host && <p class="note">{host}</p>}
			</div>
			{host && <Switch label={say('Marks on this site')} on={on} disabled={locked} onSwitch={onSwitch} />}
		</header>
	);
};
