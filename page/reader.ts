/** Reads text into mentions and keeps them true to the page as it changes. Knows no settings and draws nothing. */
import type { LanguageRules } from '../core/inflection';
import { detectLanguage } from '../core/language';
import { findNames } from '../core/matcher';
import type { NameTable } from '../core/name-table';
import { createSifter } from '../core/sifter';
import { CAPTION_LENGTH } from '../core/topic';
import { declaredLanguage } from './clues';
import { createElementFacts, type ElementFacts } from './element-facts';
import { inDocumentOrder, isIntact, locate, type Mention } from './mention';
import { type Block, readBlock } from './reading';
import { type Candidates, learnFromScraps, noTraits, scan, type Traits } from './scan';
import { inSlices } from './slices';
import { type Part, partsOfTree } from './tree-search';
import type { Trees } from './trees';

/** Characters of running text that tell a language beyond doubt. */
const TELLING = 400;

export interface Reader {
	/** In document order: everything found, doubtful matches included. */
	readonly mentions: readonly Mention[];
	/** ISO 639-1, or "und". */
	readonly language: string;
	/** Characters of article text, counted only as far as it tells a caption from an article. */
	readonly length: number;
	/** Reads the whole page anew, its shadow roots and frames included. */
	readAll(): Promise<void>;
	/** Reads only what is in these elements anew, and forgets what vanished. */
	readAgain(roots: readonly Part[]): Promise<void>;
}

export function createReader(
	document: Document,
	trees: Pick<Trees, 'known'>,
	table: NameTable,
	languages: readonly Pick<LanguageRules, 'code' | 'commonWords'>[],
	signal: AbortSignal,
): Reader {
	let mentions: Mention[] = [];
	let language = 'und';
	let length = 0;
	/** The text was long enough to tell the language once and for all. */
	let sure = false;

	const read = async (roots: readonly Part[], whole: boolean): Promise<Mention[]> => {
		const factsOf = createElementFacts();
		const traits = noTraits();
		const parts = outermost(roots).map((root) => ({ root, candidates: new Map() as Candidates }));
		for (const { root, candidates } of parts)
			await inSlices(scan(root, factsOf, createSifter(table.lines), candidates, traits), nothing, signal);
		if (whole) await tellLanguage(roots, factsOf, traits);
		const found: Mention[] = [];
		const take = ({ block, words }: Reading) => found.push(...mentionsIn(block, words));
		for (const part of parts) await inSlices(readingsOf(part.root, part.candidates, factsOf), take, signal);
		return found;
	};

	const tellLanguage = async (roots: readonly Part[], factsOf: FactsOf, traits: Traits) => {
		const few = traits.length <= CAPTION_LENGTH;
		const all = few ? noTraits() : traits;
		if (few) for (const root of outermost(roots)) await inSlices(learnFromScraps(root, factsOf, all), nothing, signal);
		length = all.length;
		const sample = traits.sample || all.sample;
		language = detectLanguage(sample, declaredLanguage(document), languages);
		sure = sample.length > TELLING;
	};

	const mentionsIn = (block: Block, words: ReadonlySet<string>): Mention[] =>
		findNames(block.text, table, language, words).flatMap((match) => locate(block, match) ?? []);

	const settle = (list: Mention[]) => {
		mentions = list.filter(isIntact).sort(inDocumentOrder);
	};

	return {
		get mentions() {
			return mentions;
		},
		get language() {
			return language;
		},
		get length() {
			return length;
		},
		async readAll() {
			settle(await read([document, ...trees.known].flatMap(partsOfTree), true));
		},
		async readAgain(roots) {
			// A page that had hardly any text may be in another language than it seemed, or no caption any more: it is short, so all of it is read.
			if (!sure || length <= CAPTION_LENGTH) return this.readAll();
			const kept = mentions.filter((m) => isIntact(m) && !roots.some((root) => root.contains(m.startNode)));
			settle([...kept, ...(await read(roots, false))]);
		},
	};
}

type FactsOf = (element: Element) => ElementFacts;

/** A block, and with which of its words names may begin. */
interface Reading {
	block: Block;
	words: ReadonlySet<string>;
}

function* readingsOf(root: Part, candidates: Candidates, factsOf: FactsOf): Generator<Reading> {
	for (const [element, words] of candidates)
		for (const block of readBlock(root.contains(element) ? element : root, element, factsOf)) yield { block, words };
}

const nothing = () => {};

const outermost = (roots: readonly Part[]): Part[] =>
	roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)));
