/** One page while marks are on: the annotator, and the card once its script has come. */
import type { LanguageRules } from '../core/inflection';
import type { ToPage } from '../core/messages';
import type { NameTable } from '../core/name-table';
import type { Settings } from '../core/settings';
import { type Annotator, annotate } from './annotator';
import { paneOf } from './frames';
import { type Mention, scrollTo } from './mention';
import { elementAround, type ShadowOf } from './shadows';
import { worldOf } from './world';

/** What the card's script gives back. */
export interface CardPort {
	pick(mention: Mention): void;
	/** Mentions, marks or settings changed. */
	refresh(): void;
	readonly open: Mention | null;
	stop(): void;
}

export interface Session extends ToPage {
	readonly annotator: Annotator;
	readonly settings: Settings;
	/** Ends with the session. */
	readonly signal: AbortSignal;
	/** True once the extension was updated or removed; the session has then ended. */
	isGone(): boolean;
	configure(settings: Settings): void;
	/** The card's script reports for duty. */
	join(card: CardPort): void;
	stop(): void;
}

/** What the session's own script brings with it. */
export interface Names {
	table: NameTable;
	languages: readonly Pick<LanguageRules, 'code' | 'commonWords'>[];
}

export interface SessionInput {
	document: Document;
	shadowOf: ShadowOf;
	settings: Settings;
	/** Asked when the reader moves: an extension that is gone takes its traces with it. */
	isGone(): boolean;
	/** How many terms the page has now; told only when the number changes. */
	counted(terms: number): void;
	/** The page has a term to explain. False: the card did not come, and is asked for again with the next change. */
	loadCard(): Promise<boolean>;
}

/** How often the card is asked for before the page goes without. */
const ATTEMPTS = 3;

export function startSession(input: SessionInput, { table, languages }: Names): Session {
	let { settings } = input;
	let card: CardPort | null = null;
	let asked = 0;
	let coming = false;
	let told = 0;
	const end = new AbortController();
	let arrived: (card: CardPort) => void;
	const whenCard = new Promise<CardPort>((resolve) => {
		arrived = resolve;
	});
	const annotator = annotate(input.document, input.shadowOf, table, languages, settings);

	annotator.onChange = () => {
		const terms = annotator.terms.length;
		if (terms !== told) input.counted(terms);
		told = terms;
		if (terms && !coming && asked < ATTEMPTS) {
			asked++;
			coming = true;
			input.loadCard().then((came) => {
				coming = came;
			});
		}
		card?.refresh();
	};

	const open = async (mention: Mention | undefined) => {
		if (!mention) return;
		scrollTo(mention);
		(await whenCard).pick(mention);
	};

	// A page that comes back from the browser's cache has lost its badge.
	window.addEventListener('pageshow', (event) => event.persisted && input.counted(told), { signal: end.signal });

	const session: Session = {
		annotator,
		get settings() {
			return settings;
		},
		signal: end.signal,
		isGone: input.isGone,
		configure(next) {
			settings = next;
			annotator.configure(next);
		},
		join(port) {
			// Switched off and on in haste, two are on their way.
			card?.stop();
			card = port;
			arrived(port);
		},
		report: () => annotator.report(),
		async markAnyway() {
			await annotator.markAnyway();
		},
		showMention({ id, index }) {
			const all = annotator.mentions.filter((m) => annotator.entryOf(m).id === id);
			return open(all[index % Math.max(1, all.length)]);
		},
		step(direction) {
			return open(neighbour(annotator.marked, card?.open ?? null, direction));
		},
		stop() {
			end.abort();
			card?.stop();
			annotator.stop();
			const world = worldOf();
			if (world.session === session) delete world.session;
		},
	};
	worldOf().session = session;
	return session;
}

/** The mark to go to: from the open one, else from where the reader is in the page; round the end. */
export function neighbour(marked: readonly Mention[], open: Mention | null, direction: 'next' | 'previous'): Mention | undefined {
	const at = open ? marked.indexOf(open) : -1;
	if (at >= 0) return marked.at((at + (direction === 'next' ? 1 : -1)) % marked.length);
	const below = marked.findIndex((m) => bottomOf(m) > 0);
	if (direction === 'next') return marked[below < 0 ? 0 : below];
	return marked.at(below < 0 ? -1 : below - 1);
}

/** Of the text around it, in pixels of the window. */
function bottomOf({ startNode }: Mention): number {
	const box = elementAround(startNode)?.getBoundingClientRect();
	const { y, scale } = paneOf(startNode.ownerDocument);
	return box ? y + scale * box.bottom : 0;
}
