/** Reads text into mentions and keeps them true to the page as it changes. Knows no settings and draws nothing. */
import type { LanguageRules } from '../core/inflection';
import { detectLanguage } from '../core/language';
import { findNames } from '../core/matcher';
import type { NameTable } from '../core/name-table';
import { isCaption } from '../core/topic';
import { declaredLanguage } from './clues';
import { treeOf } from './frames';
import { createLocator, type Mention } from './mention';
import { insert, isTouched, takeOut } from './order';
import { type PassInput, passOver, type Reading } from './pass';
import type { Block } from './reading';
import type { Traits } from './scan';
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

	/** Puts what it finds into a list. `tell`: the page is to be known anew. */
	const read = (roots: readonly Part[], tell: PassInput['tell'], into: Mention[]) => {
		const take = ({ block, words }: Reading) => {
			for (const mention of mentionsIn(block, words)) {
				insert(into, mention);
				found(mention);
			}
		};
		return inSteps(passOver({ parts: outermost(roots), lines: table.lines, tell, take }), signal);
	};

	const tell = (traits: Traits) => {
		length = traits.length;
		language = detectLanguage(traits.sample, declaredLanguage(document), languages);
		sure = traits.sample.length > TELLING;
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
			await read([document, ...trees.known].flatMap(partsOfTree), tell, all);
			mentions = all;
		},
		async readAgain(roots, lost) {
			// A page that had hardly any text may be in another language than it seemed, or no caption any more: it is short, so all of it is read.
			if (!sure || isCaption(length)) return this.readAll();
			if (lost) mentions = await remaining(roots);
			else for (const root of roots) takeOut(mentions, root);
			await read(roots, null, mentions);
		},
	};
}

const outermost = (roots: readonly Part[]): Part[] =>
	roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)));
