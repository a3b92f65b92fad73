/** Keeps a page annotated: reads, decides with core, draws, and follows the page's changes until stopped. */
import { publicationDay } from '../core/article-date';
import type { LanguageRules } from '../core/inflection';
import type { NameTable, TableEntry } from '../core/name-table';
import { type PageReport, reportOf } from '../core/page-report';
import type { Why } from '../core/reason';
import type { Settings } from '../core/settings';
import { readDateClues } from './clues';
import { createDecisions } from './decisions';
import { followPage } from './following';
import { watchForcedColours } from './forced-colours';
import type { Mention } from './mention';
import { createPageMarks } from './page-marks';
import { watchReveals } from './reveal';
import type { ShadowOf } from './shadows';
import { inSlices } from './slices';
import { tellAll, textsOf, whyIn } from './telling';

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
	let settings = initial;
	let forced = false;

	const decide = async () => {
		if (reveals.hidden.size) await lookAtHidden();
		const { mentions, length } = page.reader;
		const seen = reveals.hidden.size ? mentions.filter((m) => !reveals.hidden.has(m)) : mentions;
		await decisions.decide(seen, { length, forced, settings });
		if (end.signal.aborted) return;
		// Others that are neither marked nor listed may be hidden unseen: they are looked at when they are told of.
		for (const mention of decisions.terms) reveals.follow(mention);
		annotator.onChange?.();
	};
	const lookAtHidden = async () => {
		const known = new Set(page.reader.mentions);
		reveals.keepOnly((m) => known.has(m));
		await inSlices([...reveals.hidden], reveals.look, end.signal);
	};
	const decideAgain = () => page.queue(async () => {});

	const reveals = watchReveals(
		() => page.reader.mentions,
		() => page.queue(reveals.lookAtAll),
		end.signal,
	);
	/** Sites that are made by their scripts bring an article's data after its text, so it is read when it is asked for. */
	const dateNow = () => publicationDay(readDateClues(document));

	const annotator: Annotator = {
		get ids() {
			return table.ids;
		},
		entryOf: ({ kind }) => table.entry(kind.entry),
		textsOf,
		whyOf: (mention) => whyIn(annotator.mentions, mention, table),
		get mentions() {
			return page.reader.mentions.filter((mention) => decisions.counts(mention) && !reveals.hidden.has(mention));
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
			return page.documents;
		},
		light: marks.light,
		async report() {
			page.catchUp();
			await page.queue(reveals.lookAtAll);
			const { marked, relevant } = decisions;
			const told = await tellAll(annotator.mentions, new Set(marked), (mention) => annotator.entryOf(mention).id, end.signal);
			return reportOf({ host: location.hostname, language: page.reader.language, date: dateNow(), relevant, forced }, told);
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

	const page = followPage(
		{
			...{ document, shadowOf, table, languages },
			isOurs: (node) => ours.has(node),
			found: reveals.look,
			moved() {
				forced = false;
			},
			read: decide,
		},
		end.signal,
	);
	return annotator;
}
