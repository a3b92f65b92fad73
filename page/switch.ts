/** On and off: starts our visit to the page and ends it without a trace, as the settings say. */
import type { InjectedScript, ToPage } from '../core/messages';
import { isOn, type Settings } from '../core/settings';
import { startVisit, type Visit, type VisitInput } from './visit';
import { worldOf } from './world';

export interface SwitchInput extends Pick<VisitInput, 'document' | 'shadowOf' | 'subject'> {
	/** False once the extension was updated or removed under the page. */
	isAlive(): boolean;
	/** Both may fail, when the extension was updated or removed under the page. */
	counted(terms: number): Promise<unknown>;
	loadScript(script: InjectedScript): Promise<boolean>;
	/** Begins to answer messages; the result ends it. */
	answer(handlers: ToPage): () => void;
}

/** Null where the page has one already. */
export function pageSwitch(
	input: SwitchInput,
	start: (input: VisitInput) => Visit = startVisit,
): { configure(settings: Settings): void } | null {
	const world = worldOf();
	if (world.switch?.isAlive()) return null;
	// One of an older version: its extension is gone, its marks are not.
	world.switch?.stop();
	delete world.names;
	delete world.startSession;
	let visit: Visit | null = null;
	let deafen: (() => void) | null = null;

	const off = () => {
		visit?.stop();
		deafen?.();
		visit = deafen = null;
	};
	// A message may fail because the background slept: only an extension that is gone ends the visit.
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
			loadMarks: () => input.loadScript('marks').catch(offWhenGone),
			loadCard: () => input.loadScript('card').catch(offWhenGone),
		});
		visit = started;
		deafen = input.answer(started);
	};

	world.switch = { isAlive: input.isAlive, stop: off };
	return {
		configure(settings) {
			const goesOff = !isOn(settings, input.document.location.hostname);
			// Cards and list are said in the language they began with.
			if (visit && (goesOff || visit.settings.language !== settings.language)) {
				input.counted(0).catch(() => {});
				off();
			}
			if (goesOff) return;
			if (visit) visit.configure(settings);
			else on(settings);
		},
	};
}
