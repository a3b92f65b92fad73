/** One page while marks are on: the gate first, and the session once the page has passed it. */
import type { ToPage } from '../core/messages';
import type { PageReport } from '../core/page-report';
import type { Settings } from '../core/settings';
import { declaredLanguage } from './clues';
import { watchGate } from './gate';
import { removeLeftovers } from './leftovers';
import type { Session, SessionInput } from './session';
import { worldOf } from './world';

export interface Visit extends ToPage {
	readonly settings: Settings;
	configure(settings: Settings): void;
	stop(): void;
}

export interface VisitInput extends SessionInput {
	/** Finds words of the subject; global. */
	subject: RegExp;
	/** Puts the second script into the page. False: it did not come, and is asked for again with the next change. */
	loadMarks(): Promise<boolean>;
}

/** How often the second script is asked for before the page goes without. */
const ATTEMPTS = 3;

export function startVisit(input: VisitInput): Visit {
	let { settings } = input;
	let session: Session | null = null;
	let coming: Promise<void> | null = null;
	let asked = 0;
	let stopped = false;
	removeLeftovers(input.document);

	const enter = async () => {
		asked++;
		const came = worldOf().startSession !== undefined || (await input.loadMarks());
		coming = null;
		const start = worldOf().startSession;
		if (stopped) return;
		if (!came || !start) return console.error('Border Gloss: the script that marks terms did not come');
		gate.stop();
		session = start({ ...input, settings });
	};
	const pass = () => {
		if (asked < ATTEMPTS) coming ??= enter();
	};
	const gate = watchGate(input.document, input.shadowOf, input.subject, pass);

	const settled = async (): Promise<Session | null> => {
		await gate.settled;
		await coming;
		return session;
	};
	return {
		get settings() {
			return settings;
		},
		configure(next) {
			settings = next;
			session?.configure(next);
		},
		async report() {
			const found = await settled();
			// Not to be told as a page about something else.
			if (!found && asked > 0) throw new Error('the script that marks terms did not come');
			return found ? found.report() : offSubject(input.document);
		},
		async markAnyway() {
			if (!(await settled())) {
				coming ??= enter();
				await coming;
			}
			await session?.markAnyway();
		},
		showMention: async (target) => (await settled())?.showMention(target),
		step: async (direction) => (await settled())?.step(direction),
		stop() {
			stopped = true;
			gate.stop();
			session?.stop();
		},
	};
}

const offSubject = (document: Document): PageReport => ({
	host: document.location.hostname,
	language: declaredLanguage(document).slice(0, 2).toLowerCase() || 'und',
	date: null,
	relevant: false,
	forced: false,
	terms: [],
	mentions: [],
});
