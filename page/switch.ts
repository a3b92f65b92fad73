/** On and off: starts the page's session and ends it without a trace, as the settings say. */
import type { ToPage } from '../core/messages';
import { isOn, type Settings } from '../core/settings';
import { type Session, type SessionInput, startSession } from './session';

/** The one switch of a page. A script may be put into the same page twice: by the browser and by the background. */
const KEY = Symbol.for('border-gloss-switch');
const world = globalThis as { [KEY]?: { isAlive(): boolean; stop(): void } };

export interface SwitchInput extends Omit<SessionInput, 'settings' | 'counted' | 'loadCard' | 'isGone'> {
	/** False once the extension was updated or removed under the page. */
	isAlive(): boolean;
	/** Both may fail, when the extension was updated or removed under the page. */
	counted(terms: number): Promise<unknown>;
	loadCard(): Promise<boolean>;
	/** Begins to answer messages; the result ends it. */
	answer(handlers: ToPage): () => void;
}

/** Null where the page has one already. */
export function pageSwitch(
	input: SwitchInput,
	start: (input: SessionInput) => Session = startSession,
): { configure(settings: Settings): void } | null {
	if (world[KEY]?.isAlive()) return null;
	// One of an older version: its extension is gone, its marks are not.
	world[KEY]?.stop();
	let session: Session | null = null;
	let deafen: (() => void) | null = null;

	const off = () => {
		session?.stop();
		deafen?.();
		session = deafen = null;
	};
	// A message may fail because the background slept: only an extension that is gone ends the session.
	const offWhenGone = () => {
		if (!input.isAlive()) off();
		return false;
	};
	const on = (settings: Settings) => {
		const started = start({
			...input,
			settings,
			isGone: () => {
				if (input.isAlive()) return false;
				off();
				return true;
			},
			counted: (terms) => void input.counted(terms).catch(offWhenGone),
			loadCard: () => input.loadCard().catch(offWhenGone),
		});
		session = started;
		deafen = input.answer(started);
	};

	world[KEY] = { isAlive: input.isAlive, stop: off };
	return {
		configure(settings) {
			if (!isOn(settings, input.document.location.hostname)) {
				if (session) input.counted(0).catch(() => {});
				off();
				return;
			}
			// Cards and list are said in the language they began with.
			if (session && session.settings.language !== settings.language) off();
			if (session) session.configure(settings);
			else on(settings);
		},
	};
}
