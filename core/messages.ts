/** THE tables of messages, by direction: name → function. Answers are promised. Settings never travel as messages. */
import type { Entry } from './entry-schema';
import type { PageReport } from './page-report';

/** One entry's texts, and the headwords of those it relates to. */
export interface EntryCard {
	entry: Entry;
	related: { id: string; term: string }[];
}

/** The page's script asks the background. */
export interface ToBackground {
	/** Puts the second script (list, pointer, card) into the asking frame. */
	loadCard(): void;
	/** Null for an unknown id. */
	entryCard(id: string): EntryCard | null;
	/** Headwords and status words for the page's list of terms. */
	headwords(ids: string[]): Record<string, { term: string; words: string }>;
	/** The number for the toolbar badge of the asking tab. */
	badge(count: number): void;
	/** "Don't mark this term" or "this site", from the card's menu. */
	stopMarking(what: { term: string } | { site: string }): void;
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

/** Is this one of our messages? Other extensions and pages may send anything. */
export function isEnvelope(message: unknown): message is Envelope {
	return typeof message === 'object' && message !== null && typeof (message as Envelope).name === 'string';
}
