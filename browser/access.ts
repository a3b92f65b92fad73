/** May we read pages? Granted at installation, and the browser's user may take it back at any time. */
import type { Browser } from 'webextension-polyfill';
import { hostOf } from '../core/popup-state';

const PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** To a page, where its address is known; else to all pages. */
export function hasAccess(api: Pick<Browser, 'permissions'>, url = ''): Promise<boolean> {
	const host = hostOf(url);
	const scheme = url.slice(0, url.indexOf('://'));
	return api.permissions.contains(host ? { origins: [`${scheme}://${host}/*`] } : PAGES);
}

/** Must be called from a click. */
export const askAccess = (api: Pick<Browser, 'permissions'>): Promise<boolean> => api.permissions.request(PAGES);

export function onAccessChange(api: Pick<Browser, 'permissions'>, changed: () => void): void {
	api.permissions.onAdded.addListener(changed);
	api.permissions.onRemoved.addListener(changed);
}
