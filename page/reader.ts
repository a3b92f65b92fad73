/** Reads text into mentions and keeps them true to the page as it changes. Knows no settings and draws nothing. */
import type { LanguageRules } from '../core/inflection';
import { detectLanguage } from '../core/language';
import { findNames } from '../core/matcher';
import type { NameTable } from '../core/name-table';
import { createSifter } from '../core/sifter';
import { CAPTION_LENGTH } from '../core/topic';
import { declaredLanguage } from './clues';
import { createElementFacts, type ElementFacts } from './element-facts';
import { treeOf } from './frames';
import { createLocator, type Mention } from './mention';
import { insert, isTouched, takeOut } from './order';
import { type Block, readBlock } from './reading';
import { type Candidates, learnFromScraps, noTraits, scan, type Traits } from './scan';
import { isShadowRoot } from './shadows';
import { inSlices, inSteps } from './slices';
import { isWithin, type Part, partsOfTree } from './tree-search';
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
	/** Reads only what is in these parts anew. `lost`: mentions elsewhere may be gone from the page, or stand in another place. */
	readAgain(roots: readonly Part[], lost: boolean): Promise<void>;
}

export function createReader(
	document: Document,
	trees: Pick<Trees, 'known'>,
	table: NameTable,
	languages: readonly Pick<LanguageRules, 'code' | 'commonWords'>[],
	found: (mention: Mention) => void,
	signal: AbortSignal,
): Reader {
	const locate = createLocator();
	let mentions: Mention[] = [];
	let language = 'und';
	let length = 0;
	/** The text was long enough to tell the language once and for all. */
	let sure = false;

	/** Puts what it finds into a list. */
	const read = async (roots: readonly Part[], whole: boolean, into: Mention[]) => {
		const factsOf = createElementFacts();
		const traits = noTraits();
		const parts = outermost(roots).map((root) => ({ root, candidates: new Map() as Candidates }));
		for (const { root, candidates } of parts)
			await inSteps(scan(root, factsOf, createSifter(table.lines), candidates, traits), signal);
		if (whole) await tellLanguage(roots, factsOf, traits);
		const take = ({ block, words }: Reading) => {
			for (const mention of mentionsIn(block, words)) {
				insert(into, mention);
				found(mention);
			}
		};
		for (const part of parts) await inSlices(readingsOf(part.root, part.candidates, factsOf), take, signal);
	};

	const tellLanguage = async (roots: readonly Part[], factsOf: FactsOf, traits: Traits) => {
		const few = traits.length <= CAPTION_LENGTH;
		const all = few ? noTraits() : traits;
		if (few) for (const root of outermost(roots)) await inSteps(learnFromScraps(root, factsOf, all), signal);
		length = all.length;
		const sample = traits.sample || all.sample;
		language = detectLanguage(sample, declaredLanguage(document), languages);
		sure = sample.length > TELLING;
	};

	const mentionsIn = (block: Block, words: ReadonlySet<string>): Mention[] =>
		findNames(block.text, table, language, words).flatMap((match) => locate(block, match) ?? []);

	/** Those that stand in a tree of the page and in none of the parts, in the order in which they stand now. */
	const remaining = async (roots: readonly Part[]): Promise<Mention[]> => {
		const kept: Mention[] = [];
		const parts = new Set<Node>(roots);
		// As they are known now: what is taken off the page meanwhile, and put back, must not be dropped without being found anew.
		const known = new Set<Node | null>([document, ...trees.known]);
		const keep = (mention: Mention) => {
			const tree = treeOf(mention.startNode);
			if (!known.has(tree) || treeOf(mention.endNode) !== tree || isWithin(mention.startNode, parts)) return;
			const isWhole = mention.startNode === mention.endNode || !roots.some((root) => isTouched(mention, root));
			if (isWhole) insert(kept, mention);
		};
		await inSlices(mentions, keep, signal);
		return kept;
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
			const all: Mention[] = [];
			await read([document, ...trees.known].flatMap(partsOfTree), true, all);
			mentions = all;
		},
		async readAgain(roots, lost) {
			// A page that had hardly any text may be in another language than it seemed, or no caption any more: it is short, so all of it is read.
			if (!sure || length <= CAPTION_LENGTH) return this.readAll();
			if (lost) mentions = await remaining(roots);
			else for (const root of roots) takeOut(mentions, root);
			await read(roots, false, mentions);
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
	// An inline element's and a shadow root's words may belong to a block outside.
	const around = factsOf(isShadowRoot(root) ? root.host : root).block;
	for (const [element, words] of candidates) {
		const part = root.contains(element) ? element : element === around && root;
		// Any other has been moved away since, and is read where it stands now.
		if (part) for (const block of readBlock(part, element, factsOf)) yield { block, words };
	}
}

const outermost = (roots: readonly Part[]): Part[] =>
	roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)));
