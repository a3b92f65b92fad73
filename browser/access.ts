/** May we read pages? Granted at installation, and the browser's user may take it back at any time. */
import type { Browser } from 'webextension-polyfill';

const PAGES = { origins: ['http://*/*', 'https://*/*'] };

export const hasAccess = (api: Pick<Browser, 'permissions'>): Promise<boolean> => api.permissions.contains(PAGES);

/** Must be called from a click. */
export const askAccess = (api: Pick<Browser, 'permissions'>): Promise<boolean> => api.permissions.request(PAGES);

export function onAccessChange(api: Pick<Browser, 'permissions'>, changed: () => void): void {
	api.permissions.onAdded.addListener(changed);
	api.permissions.onRemoved.addListener(changed);
}
