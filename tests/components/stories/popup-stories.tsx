import { useState } from 'preact/hooks';
import { PopupPage, type PopupPageProps } from '../../../components/PopupPage';
import type { SaidEntry } from '../../../core/said-entry';
import { createSearch } from '../../../core/search';
import { type Settings, withItem } from '../../../core/settings';
import { cbpOne, entries, nothing, read, report, rows, standard } from '../fixtures';
import type { Story } from './story';

const host = report.host;
const search = createSearch(rows);
const page = { kind: 'terms', host, report } as const;

function Popup(props: Partial<PopupPageProps>) {
	const [settings, set] = useState<Settings>(props.settings ?? standard);
	const [entry, show] = useState<SaidEntry | null>(props.entry ?? null);
	const open = (id: string | null) => {
		const found = entries.find((e) => e.id === id);
		show(found ? read(found) : null);
	};
	return (
		<PopupPage
			page={page}
			damaged={[]}
			rows={rows}
			search={search}
			onSwitchSite={nothing}
			onSwitchAll={(enabled) => set({ ...settings, enabled })}
			onJump={nothing}
			onMarkAnyway={nothing}
			onAskAccess={nothing}
			onReload={nothing}
			{...props}
			settings={settings}
			entry={entry}
			onSwitchItem={(list, item, on) => set({ ...settings, [list]: withItem(settings[list], item, !on) })}
			onSetting={(name, value) => set({ ...settings, [name]: value })}
			onOpenEntry={open}
		/>
	);
}

const popup = (name: string, props: Partial<PopupPageProps> = {}): Story => ({
	name,
	frame: 'framed',
	view: <Popup {...props} />,
});
const off: Settings = {
	...standard,
	groupsOff: ['people'],
	sitesOff: ['news.example', 'a-very-long-host-name.of-a-local-paper.example'],
	termsOff: ['cbp-one'],
};

export const popupStories: Record<string, readonly Story[]> = {
	popup: [
		popup('This page'),
		popup('No date', { page: { ...page, report: { ...report, date: null } } }),
		popup('Glossary', { initialTab: 'glossary' }),
		popup('Glossary, searching', { initialTab: 'glossary', initialSearch: 'dari' }),
		popup('Glossary, not found', { initialTab: 'glossary', initialSearch: 'zzzz' }),
		popup('Glossary, an entry', { initialTab: 'glossary', entry: read(cbpOne) }),
	],
	settings: [
		popup('Settings', { initialTab: 'settings', settings: off }),
		popup('Settings, damaged', { initialTab: 'settings', damaged: ['density', 'sitesOff'] }),
	],
	states: [
		popup('Loading', { page: { kind: 'loading' } }),
		popup('Closed', { page: { kind: 'closed', why: 'Reader view runs no extensions. Leave it to see marks.' } }),
		popup('No access', { page: { kind: 'no-access' } }),
		popup('Silent', { page: { kind: 'silent', host } }),
		popup('Off here', { page: { kind: 'off', host, everywhere: false }, settings: { ...standard, sitesOff: [host] } }),
		popup('Off everywhere', { page: { kind: 'off', host, everywhere: true }, settings: { ...standard, enabled: false } }),
		popup('Another subject', { page: { kind: 'other-subject', host, report } }),
		popup('Nothing found', { page: { kind: 'nothing', host, report } }),
	],
	wide: [popup('Side panel', { wide: true })],
};
