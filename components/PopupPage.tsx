import { useState } from 'preact/hooks';
import type { PopupPage as PopupPageState } from '../core/popup-state';
import type { SaidEntry } from '../core/said-entry';
import type { GlossaryRow } from '../core/search';
import { isOn, type SettingName, type Settings } from '../core/settings';
import { Damaged } from './Damaged';
import { EntryInPlace } from './EntryInPlace';
import { GlossaryTab } from './GlossaryTab';
import { PopupHead } from './PopupHead';
import type { OnSetting, OnSwitchItem } from './SettingRow';
import { SettingsTab } from './SettingsTab';
import { useSay } from './say-context';
import { Tabs } from './Tabs';
import { ThisPage, type ThisPageProps } from './ThisPage';
import { useReturn } from './use-return';

export const TABS = [
	{ id: 'page', label: 'This page' },
	{ id: 'glossary', label: 'Glossary' },
	{ id: 'settings', label: 'Settings' },
] as const;

export type TabId = (typeof TABS)[number]['id'];

export interface PopupPageProps extends Omit<ThisPageProps, 'onOpenEntry'> {
	settings: Settings;
	/** Settings whose stored value cannot be used. */
	damaged: readonly SettingName[];
	search(text: string): readonly GlossaryRow[];
	/** The entry that covers the list it was chosen from; null: the list. */
	entry: SaidEntry | null;
	/** In the side panel: as wide and high as the panel. */
	wide?: boolean;
	onSetting: OnSetting;
	onSwitchItem: OnSwitchItem;
	onOpenEntry(id: string | null): void;
	initialTab?: TabId | undefined;
	initialSearch?: string | undefined;
}

export function PopupPage(props: PopupPageProps) {
	const { page, settings, entry, onOpenEntry } = props;
	const [tab, setTab] = useState<TabId>(props.initialTab ?? 'page');
	const [text, setText] = useState(props.initialSearch ?? '');
	const say = useSay();
	const host = hostOfPage(page);
	const place = useReturn(entry?.id ?? null);
	const choose = (next: TabId) => {
		if (entry) onOpenEntry(null);
		setTab(next);
	};
	return (
		<main ref={place} class={props.wide ? 'popup wide' : 'popup'}>
			<PopupHead host={host} on={isOn(settings, host)} locked={!settings.enabled} onSwitch={props.onSwitchSite} />
			{props.damaged.length > 0 && <Damaged names={props.damaged} />}
			<Tabs tabs={TABS.map(({ id, label }) => ({ id, label: say(label) }))} chosen={tab} onChoose={choose}>
				{entry && tab !== 'settings' ? (
					<EntryInPlace
						entry={entry}
						backTo={say(tab === 'page' ? 'This page' : 'Glossary')}
						onBack={() => onOpenEntry(null)}
						onRelated={onOpenEntry}
					/>
				) : (
					<TabContent {...props} tab={tab} text={text} onText={setText} />
				)}
			</Tabs>
		</main>
	);
}

type TabContentProps = PopupPageProps & { tab: TabId; text: string; onText(text: string): void };

function TabContent({ tab, text, onText, ...props }: TabContentProps) {
	switch (tab) {
		case 'page':
			return <ThisPage {...props} />;
		case 'glossary':
			return (
				<GlossaryTab
					text={text}
					onText={onText}
					search={props.search}
					onPage={new Set(reportOf(props.page)?.terms.map((term) => term.id))}
					onOpenEntry={props.onOpenEntry}
				/>
			);
		case 'settings':
			return <SettingsTab {...props} />;
	}
}

const reportOf = (page: PopupPageState) => ('report' in page ? page.report : null);

const hostOfPage = (page: PopupPageState): string => ('host' in page ? page.host : '');
