import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GlossaryRow } from '../core/search';
import type { Settings } from '../core/settings';
import { BackIcon } from './icons';
import type { OnSwitchItem } from './SettingRow';
import { useSay } from './say-context';

interface TurnedOffProps {
	settings: Settings;
	rows: readonly GlossaryRow[];
	onSwitchItem: OnSwitchItem;
	onBack(): void;
}

/** Sites and terms that a reader has turned off, each with a way to turn it on again. */
export function TurnedOff({ settings, rows, onSwitchItem, onBack }: TurnedOffProps) {
	const say = useSay();
	const { sitesOff, termsOff } = settings;
	const heading = useRef<HTMLHeadingElement>(null);
	const termOf = (id: string) => rows.find((row) => row.id === id)?.term ?? id;
	// An item that is turned on takes its button with it.
	useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [sitesOff.length, termsOff.length]);
	return (
		<div class="turned-off">
			<div class="bar">
				<button type="button" class="quiet back" onClick={onBack}>
					<BackIcon />
					{say('Settings')}
				</button>
			</div>
			<h2 ref={heading} tabIndex={-1}>
				{say('Turned off')}
			</h2>
			{sitesOff.length + termsOff.length === 0 && <p class="note">{say('No site and no term is turned off.')}</p>}
			<OffList
				title={say('Sites')}
				items={sitesOff.map((host) => ({ id: host, name: host }))}
				onTurnOn={(host) => onSwitchItem('sitesOff', host, true)}
			/>
			<OffList
				title={say('Terms')}
				items={termsOff.map((id) => ({ id, name: termOf(id) }))}
				onTurnOn={(id) => onSwitchItem('termsOff', id, true)}
			/>
		</div>
	);
}

interface OffListProps {
	title: string;
	items: readonly { id: string; name: string }[];
	onTurnOn(id: string): void;
}

function OffList({ title, items, onTurnOn }: OffListProps) {
	const say = useSay();
	if (items.length === 0) return null;
	return (
		<section class="group">
			<h3>{title}</h3>
			<ul class="off-list">
				{items.map(({ id, name }) => (
					<li key={id}>
						<span>{name}</span>
						<button type="button" class="quiet" aria-label={say('Turn on again: {name}', { name })} onClick={() => onTurnOn(id)}>
							{say('Turn on again')}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
