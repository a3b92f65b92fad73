/** A look-up from the context menu waits in the session's storage for the panel that it opens. */
import type { Browser } from 'webextension-polyfill';

type Storage = Pick<Browser['storage'], 'session' | 'onChanged'>;

const KEY = 'lookUp';

export const leaveLookUp = (storage: Storage, selection: string): Promise<void> =>
	storage.session.set({ [KEY]: selection.trim().slice(0, 200) });

/** Calls back with the look-up that waits, and with later ones; each is taken once. */
export function takeLookUps(storage: Storage, taken: (selection: string) => void): void {
	const take = async () => {
		const { [KEY]: selection } = await storage.session.get(KEY);
		if (typeof selection !== 'string') return;
		await storage.session.remove(KEY);
		taken(selection);
	};
	storage.onChanged.addListener((changes, area) => {
		if (area === 'session' && changes[KEY]?.newValue !== undefined) take();
	});
	take();
}
