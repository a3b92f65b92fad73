/** Keeps a page annotated: reads, decides with core, draws, and follows the page's changes until stopped. */
import { publicationDay } from '../core/article-date';
import { chooseMarks } from '../core/density';
import type { LanguageRules } from '../core/inflection';
import { judge } from '../core/meaning';
import type { NameTable, TableEntry } from '../core/name-table';
import { countTerms, type PageReport } from '../core/page-report';
import type { Settings } from '../core/settings';
import { pageAddress } from './address';
import { readDateClues } from './clues';
import { createMarks, forcedColours } from './marks';
import type { Mention } from './mention';
import { createReader } from './reader';
import { watchReveals } from './reveal';
import { numberSections } from './sections';
import type { ShadowOf } from './shadows';
import { createTrees } from './trees';
import { watchText } from './watch';

/** What the rest of our page code may see and ask of the annotated page. */
export interface Annotator {
	readonly table: readonly TableEntry[];
	entryOf(mention: Mention): TableEntry;
	/** Every mention that counts, in document order. */
	readonly mentions: readonly Mention[];
	/** Those of them that are marked. */
	readonly marked: ReadonlySet<Mention>;
	readonly date: string | null;
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
	const colours = forcedColours(document);
	const marks = createMarks(document, colours);
	const ours = new WeakSet<Node>();
	const trees = createTrees(shadowOf, (host) => ours.has(host), end.signal);
	const reader = createReader(document, trees, table, languages, end.signal);
	let settings = initial;
	let forced = false;
	let relevant = false;
	let mentions: Mention[] = [];
	let marked: ReadonlySet<Mention> = new Set();
	let date: string | null = null;
	let address = pageAddress(document);
	let work = Promise.resolve();
	/** Changed and not yet read again. */
	let changed = new Set<Element | ShadowRoot>();

	const shown = (mention: Mention) => {
		const { id, group } = table.entries[mention.entry] as TableEntry;
		return !settings.termsOff.includes(id) && !settings.groupsOff.includes(group);
	};

	const decide = () => {
		const visible = reader.mentions.filter((m) => !reveals.isHidden(m));
		const verdict = judge(visible, table.entries, reader.length, forced);
		relevant = verdict.relevant;
		mentions = verdict.kept.filter(shown);
		if (settings.density === 'section') numberSections(document, mentions);
		marked = chooseMarks(mentions, settings.density);
		marks.draw(marked, settings.markStyle);
		annotator.onChange?.();
	};

	/** One reading at a time; each ends with fresh decisions, unless it says false: nothing was read. */
	const queue = (read: () => Promise<unknown>): Promise<void> => {
		work = work
			.then(async () => {
				if (end.signal.aborted) return;
				if ((await read()) === false || end.signal.aborted) return;
				// Single-page sites bring an article's data after its text.
				date = publicationDay(readDateClues(document));
				reveals.look(reader.mentions);
				decide();
			})
			// One bad reading must not end the next ones.
			.catch((error: unknown) => console.error('Border Gloss:', error));
		return work;
	};
	const decideAgain = () => queue(async () => {});

	const hasMoved = () => pageAddress(document) !== address;

	const readChanged = async () => {
		const roots = [...changed].filter((root) => root.isConnected);
		changed = new Set();
		seekShadows(roots);
		if (!hasMoved()) return reader.readAgain(roots);
		address = pageAddress(document);
		forced = false;
		await reader.readAll();
	};

	/** After what is plain to see: shadow roots are rare, and to look for them takes long. */
	const seekShadows = (roots: readonly (Element | ShadowRoot)[]) =>
		queue(async () => {
			const found = await trees.seek(roots);
			for (const tree of found) watchTree(tree);
			return found.length ? reader.readAgain(found) : false;
		});

	// While one reading is on its way, further changes only grow its list.
	const textChanged = (roots: readonly (Element | ShadowRoot)[]) => {
		const waiting = changed.size > 0;
		for (const root of roots) changed.add(root);
		if (!waiting) queue(readChanged);
	};

	const reveals = watchReveals(decideAgain, end.signal);

	const annotator: Annotator = {
		table: table.entries,
		entryOf: (mention) => table.entries[mention.entry] as TableEntry,
		get mentions() {
			return mentions;
		},
		get marked() {
			return marked;
		},
		get date() {
			return date;
		},
		light: marks.light,
		async report() {
			await work;
			const all = mentions.map((m) => ({
				id: annotator.entryOf(m).id,
				text: m.text,
				before: m.before,
				after: m.after,
				marked: marked.has(m),
			}));
			return {
				host: location.hostname,
				language: reader.language,
				date,
				relevant,
				forced,
				terms: countTerms(all),
				mentions: all,
			};
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

	const watchTree = watchText(document, (node) => ours.has(node), textChanged, end.signal);
	colours.addEventListener('change', decide, { signal: end.signal });
	// Sites write their place in the page into the address as one scrolls: only another page is read anew.
	followNavigation(() => hasMoved() && queue(readChanged), end.signal);
	queue(() => reader.readAll());
	seekShadows([document.documentElement]);
	// Elements that a page defines late get their shadow roots without a change that can be seen.
	window.addEventListener('load', () => seekShadows([document.documentElement]), { signal: end.signal });
	return annotator;
}

/** A single-page site may change its address after its text. */
function followNavigation(moved: () => unknown, signal: AbortSignal): void {
	const { navigation } = window as { navigation?: EventTarget };
	navigation?.addEventListener('navigatesuccess', moved, { signal });
}
