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

interface Dom {
	openOrClosedShadowRoot(element: object): object | null;
}
/** Asked for once: a page asks of each of its elements. */
const dom = (globalThis as { chrome?: { dom?: Dom } }).chrome?.dom;

/** Firefox asks the element, Chromium a function that throws for anything but HTML; both show closed shadow roots to extensions only. */
export function shadowOf<Shadow>(element: object): Shadow | null {
	if (!dom) return (element as { openOrClosedShadowRoot?: Shadow | null }).openOrClosedShadowRoot ?? null;
	try {
		return dom.openOrClosedShadowRoot(element) as Shadow | null;
	} catch {
		return null;
	}
}

/** After an update or removal the old script lives on without its extension. */
export const isOrphan = (api: InjectedApi): boolean => !api.runtime?.id;
