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

/** After an update or removal the old script lives on without its extension. */
export const isOrphan = (api: InjectedApi): boolean => !api.runtime?.id;
