/** THE tables of messages, by direction: name → function. Answers are promised. Settings never travel as messages. */
import type { PageReport } from './page-report';
import type { SaidEntry } from './said-entry';
import type { Phrases } from './say';

/** A language and its phrases: what a card or list is said in. */
export interface Speech {
	language: string;
	phrases: Phrases;
}

/** Scripts that a page gets when it needs them: finding and marking; list, pointer and card. */
export type InjectedScript = 'marks' | 'card';

/** The page's script asks the background. */
export interface ToBackground {
	/** Puts a script into the asking frame; true when it is there. */
	loadScript(script: InjectedScript): boolean;
	/** An entry, said beside an article of that day, YYYY-MM-DD; null for an unknown id. */
	entryCard(what: { id: string; articleDate: string | null }): { entry: SaidEntry; speech: Speech } | null;
	/** Headwords and status words for the page's list of terms. */
	headwords(ids: string[]): { speech: Speech; words: Record<string, { term: string; words: string }> };
	/** The number for the toolbar badge of the asking tab. */
	badge(count: number): void;
	/** "Don't mark this term" or "this site", from the card's menu. */
	stopMarking(what: { list: 'termsOff' | 'sitesOff'; item: string }): void;
}

/** Popup, side panel and background ask the page's script. */
export interface ToPage {
	report(): Promise<PageReport>;
	/** Scrolls to the nth mention of an entry (0-based, wraps round) and opens its card. */
	showMention(target: { id: string; index: number }): Promise<void>;
	/** Marks a page that was judged not to be on the subject. */
	markAnyway(): Promise<void>;
	/** The keyboard command: to the next or previous mark, and opens it. */
	step(direction: 'next' | 'previous'): Promise<void>;
}

/** What goes over the wire. */
export interface Envelope {
	name: string;
	payload?: unknown;
}

const isText = (x: unknown): x is string => typeof x === 'string' && x.length < 300;
const isCount = (x: unknown): x is number => Number.isInteger(x) && (x as number) >= 0;
const has = (x: unknown, checks: Record<string, (value: unknown) => boolean>): boolean =>
	typeof x === 'object' &&
	x !== null &&
	Object.entries(checks).every(([key, check]) => check((x as Record<string, unknown>)[key]));
const nothing = (x: unknown): boolean => x === undefined;

/** What each message may carry; anything else is refused. */
const PAYLOADS: Record<keyof ToBackground | keyof ToPage, (payload: unknown) => boolean> = {
	loadScript: (x) => x === 'marks' || x === 'card',
	entryCard: (x) => has(x, { id: isText, articleDate: (date) => date === null || isText(date) }),
	headwords: (x) => Array.isArray(x) && x.every(isText),
	badge: isCount,
	stopMarking: (x) => has(x, { list: (list) => list === 'termsOff' || list === 'sitesOff', item: isText }),
	report: nothing,
	showMention: (x) => has(x, { id: isText, index: isCount }),
	markAnyway: nothing,
	step: (x) => x === 'next' || x === 'previous',
};

/** Is this one of our messages? Other extensions and pages may send anything. */
export function isEnvelope(message: unknown): message is Envelope {
	if (typeof message !== 'object' || message === null) return false;
	const { name, payload } = message as Envelope;
	return typeof name === 'string' && Object.hasOwn(PAYLOADS, name) && PAYLOADS[name as keyof typeof PAYLOADS](payload);
}
