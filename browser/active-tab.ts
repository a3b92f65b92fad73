/** The tab in front: what it is, and what its page says. */
import type { Browser, Tabs } from 'webextension-polyfill';
import type { TabFacts } from '../core/popup-state';
import { hasAccess } from './access';
import { askPage } from './messages';

type Api = Pick<Browser, 'tabs' | 'permissions'>;

export async function activeTab(api: Pick<Browser, 'tabs'>): Promise<Tabs.Tab | undefined> {
	const [tab] = await api.tabs.query({ active: true, currentWindow: true });
	return tab;
}

export async function tabFacts(api: Api, tab: Tabs.Tab | undefined): Promise<TabFacts> {
	const [access, report] = await Promise.all([
		hasAccess(api, tab?.url),
		tab?.id === undefined ? null : askPage(api, tab.id, 'report').catch(() => null),
	]);
	return { ...(tab?.url !== undefined && { url: tab.url }), hasAccess: access, report };
}

/** Calls back when another tab comes to the front, or the one in front goes elsewhere. */
export function onTabChange(api: Pick<Browser, 'tabs'>, changed: () => void): void {
	api.tabs.onActivated.addListener(changed);
	api.tabs.onUpdated.addListener((_id, change, tab) => {
		if (tab.active && (change.status === 'complete' || change.url)) changed();
	});
}
