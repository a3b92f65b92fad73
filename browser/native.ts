/**
 * The extension API without the polyfill, for the scripts that every page loads: Firefox and
 * Manifest V3 of Chrome both answer with promises by themselves (docs/decisions/0003).
 */
import type { Browser } from 'webextension-polyfill';

/** What an injected script uses. Narrow, because the two browsers agree on this much. */
export type InjectedApi = Pick<Browser, 'storage' | 'runtime'>;

export const native = (): InjectedApi => {
	const world = globalThis as unknown as { browser?: InjectedApi; chrome?: InjectedApi };
	return (world.browser?.runtime ? world.browser : world.chrome) as InjectedApi;
};

/** Firefox asks the element, Chromium a function; both show closed shadow roots to extensions only. */
export function shadowOf<Shadow>(element: object): Shadow | null {
	const { dom } = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(element: object): Shadow | null } } }).chrome ?? {};
	if (dom) return dom.openOrClosedShadowRoot(element);
	return (element as { openOrClosedShadowRoot?: Shadow | null }).openOrClosedShadowRoot ?? null;
}

/** After an update or removal the old script lives on without its extension. */
export const isOrphan = (api: InjectedApi): boolean => !api.runtime?.id;
