/** The number on the toolbar button: how many terms the page has. */
import type { Browser } from 'webextension-polyfill';

export async function showBadge(api: Pick<Browser, 'action'>, tabId: number | undefined, count: number): Promise<void> {
	if (tabId === undefined) return;
	await api.action.setBadgeText({ tabId, text: count > 0 ? String(Math.min(count, 999)) : '' });
	// Muted: a number, not an alarm.
	await api.action.setBadgeBackgroundColor({ tabId, color: '#4F4C46' });
	await api.action.setBadgeTextColor?.({ tabId, color: '#FCFBF8' });
}
