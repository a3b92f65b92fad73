/** Keeps a page annotated: reads, decides with core, draws, and follows the page's changes until stopped. */
import { publicationDay } from '../core/article-date';
import type { LanguageRules } from '../core/inflection';
import type { NameTable, TableEntry } from '../core/name-table';
import { type PageReport, reportOf } from '../core/page-report';
import type { Why } from '../core/reason';
import type { Settings } from '../core/settings';
import { followNavigation, pageAddress } from './address';
import { readDateClues } from './clues';
import { createDecisions } from './decisions';
import { watchForcedColours } from './forced-colours';
import { isOnPage } from './frames';
import { inTurn } from './in-turn';
import type { Mention } from './mention';
import { createPageMarks } from './page-marks';
import { createReader } from './reader';
import { watchReveals } from './reveal';
import type { ShadowOf } from './shadows';
import { inSlices } from './slices';
import { tellAll, textsOf, whyIn } from './telling';
import { isDocument, type Part, partsOfTree } from './tree-search';
import { createTrees } from './trees';
import { watchText } from './watch';

/** What the rest of our page code may see and ask of the annotated page. */
export interface Annotator {
	/** Of all entries, by number. */
	readonly ids: readonly string[];
	entryOf(mention: Mention): TableEntry;
	/** Each as it stands on the page. */
	textsOf(mentions: readonly Mention[]): string[];
	/** Why its name was taken as it was; null for a plain name. Worked out when asked. */
	whyOf(mention: Mention): Why | null;
	/** Every mention that counts, in document order. */
	readonly mentions: readonly Mention[];
	/** Those of them that are marked. */
	readonly marked: readonly Mention[];
	/** Each entry once, at its first mark or mention. */
	readonly terms: readonly Mention[];
	readonly date: string | null;
	/** The documents of the frames that are read along. */
	readonly documents: readonly Document[];
	/** Lights one mention while its card is open. */
	light(mention: Mention | null): void;
	/** Answers once nothing is left to be read. */
	report(): Promise<PageReport>;
	markAnyway(): Promise<void>;
	configure(settings: Settings): void;
	/** Nodes of ours are not the page's text. */
	disown(node: Node): void;
	/** Called after each change of mentions or marks. */
	onChange: (() => void) | null;
	/** Nothing of ours is left on the page afterwards. */
	stop(): void;
}

export function annotate(
	document: Document,
	shadowOf: ShadowOf,
	table: NameTable,
	languages: readonly Pick<LanguageRules, 'code' | 'commonWords'>[],
	initial: Settings,
): Annotator {
	const end = new AbortController();
	const marks = createPageMarks(
		watchForcedColours(document, () => decideAgain(), end.signal),
		(mention) => reveals.follow(mention),
	);
	const decisions = createDecisions(document, table, marks, end.signal);
	const ours = new WeakSet<Node>();
	const trees = createTrees(
		shadowOf,
		(host) => ours.has(host),
		(frame) => textChanged([frame], true),
		end.signal,
	);
	const reader = createReader(document, trees, table, languages, (mention) => reveals.look(mention), end.signal);
	let settings = initial;
	let forced = false;
	let address = pageAddress(document);
	/** Changed and not yet read again. */
	let changed = new Set<Part>();
	let lost = false;

	const decide = async () => {
		if (reveals.hidden.size) await lookAtHidden();
		const seen = reveals.hidden.size ? reader.mentions.filter((m) => !reveals.hidden.has(m)) : reader.mentions;
		await decisions.decide(seen, { length: reader.length, forced, settings });
		if (end.signal.aborted) return;
		// Others that are neither marked nor listed may be hidden unseen: they are looked at when they are told of.
		for (const mention of decisions.terms) reveals.follow(mention);
		annotator.onChange?.();
	};
	const lookAtHidden = async () => {
		const known = new Set(reader.mentions);
		reveals.keepOnly((m) => known.has(m));
		await inSlices([...reveals.hidden], reveals.look, end.signal);
	};

	/** One reading at a time, each with fresh decisions after it. */
	const queue = inTurn(decide, end.signal);
	const decideAgain = () => queue(async () => {});

	const hasMoved = () => pageAddress(document) !== address;

	const readChanged = async () => {
		// The reader must know of all that is gone by now: it goes by the order of what is left.
		text.catchUp();
		const roots = [...changed].filter(isOnPage);
		const anyLost = lost;
		changed = new Set();
		lost = false;
		trees.forgetLost();
		seekTrees(roots);
		if (!hasMoved()) return reader.readAgain(roots, anyLost);
		address = pageAddress(document);
		forced = false;
		await reader.readAll();
	};

	/** After what is plain to see: shadow roots and frames are rare, and to look for them takes long. */
	const seekTrees = (roots: readonly Part[]) =>
		queue(async () => {
			const all = await trees.seek(roots, text.take);
			text.catchUp();
			trees.forgetLost();
			const found = all.filter(isOnPage);
			return found.length > 0 && reader.readAgain(found.flatMap(partsOfTree), lost);
		});

	// While one reading is on its way, further changes only grow its list.
	const textChanged = (roots: readonly Part[], anyLost: boolean) => {
		const waiting = changed.size > 0 || lost;
		for (const root of roots) changed.add(root);
		lost ||= anyLost;
		if (!waiting) queue(readChanged);
	};

	const reveals = watchReveals(
		() => reader.mentions,
		() => queue(reveals.lookAtAll),
		end.signal,
	);
	/** Sites that are made by their scripts bring an article's data after its text, so it is read when it is asked for. */
	const dateNow = () => publicationDay(readDateClues(document));

	const annotator: Annotator = {
		ids: table.ids,
		entryOf: ({ kind }) => table.entry(kind.entry),
		textsOf,
		whyOf: (mention) => whyIn(annotator.mentions, mention, table),
		get mentions() {
			return reader.mentions.filter((mention) => decisions.counts(mention) && !reveals.hidden.has(mention));
		},
		get marked() {
			return decisions.marked;
		},
		get terms() {
			return decisions.terms;
		},
		get date() {
			return dateNow();
		},
		get documents() {
			return trees.known.filter(isDocument);
		},
		light: marks.light,
		async report() {
			text.catchUp();
			await queue(reveals.lookAtAll);
			const { marked, relevant } = decisions;
			const told = await tellAll(annotator.mentions, new Set(marked), (mention) => annotator.entryOf(mention).id, end.signal);
			return reportOf({ host: location.hostname, language: reader.language, date: dateNow(), relevant, forced }, told);
		},
		markAnyway() {
			forced = true;
			return decideAgain();
		},
		configure(next) {
			settings = next;
			decideAgain();
		},
		disown: (node) => ours.add(node),
		onChange: null,
		stop() {
			end.abort();
			marks.clear();
		},
	};

	const text = watchText(document, (node) => ours.has(node), textChanged, end.signal);
	// Sites write their place in the page into the address as one scrolls: only another page is read anew.
	followNavigation(() => hasMoved() && queue(readChanged), end.signal);
	queue(() => reader.readAll());
	seekTrees([document.documentElement]);
	// Elements that a page defines late get their shadow roots without a change that can be seen.
	window.addEventListener('load', () => seekTrees([document.documentElement]), { signal: end.signal });
	return annotator;
}
