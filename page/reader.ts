/** Reads text into mentions and keeps them true to the page as it changes. Knows no settings and draws nothing. */
import type { LanguageRules } from '../core/inflection';
import { detectLanguage } from '../core/language';
import { findNames } from '../core/matcher';
import type { NameTable } from '../core/name-table';
import { createSifter } from '../core/sifter';
import { CAPTION_LENGTH } from '../core/topic';
import { declaredLanguage } from './clues';
import { createElementFacts } from './element-facts';
import { inDocumentOrder, isIntact, locate, type Mention } from './mention';
import { type Block, readBlock } from './reading';
import { noTraits, sampleOf, scan, type Traits } from './scan';
import { inSlices } from './slices';
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
	/** Reads the whole page anew, its shadow roots included. */
	readAll(): Promise<void>;
	/** Reads only what is in these elements anew, and forgets what vanished. */
	readAgain(roots: readonly (Element | ShadowRoot)[]): Promise<void>;
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

	const read = async (roots: readonly (Element | ShadowRoot)[]): Promise<Mention[]> => {
		const traits = noTraits();
		const blocks: Block[] = [];
		await inSlices(partsOf(outermost(roots), table, traits), (block) => block && blocks.push(block), signal);
		length += traits.length;
		if (!sure) tellLanguage(traits);
		const found: Mention[] = [];
		await inSlices(blocks, (block) => found.push(...mentionsIn(block)), signal);
		return found;
	};

	const tellLanguage = (traits: Traits) => {
		const sample = sampleOf(traits);
		language = detectLanguage(sample, declaredLanguage(document), languages);
		sure = sample.length > TELLING;
	};

	const mentionsIn = (block: Block): Mention[] =>
		findNames(block.text, table, language).flatMap((match) => locate(block, match) ?? []);

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
			sure = false;
			length = 0;
			// Feeds and pictures have no body.
			settle(await read([...(document.body ? [document.body] : []), ...trees.known]));
		},
		async readAgain(roots) {
			// A page that had hardly any text may be in another language than it seemed, or no caption any more: it is short, so all of it is read.
			if (!sure || length <= CAPTION_LENGTH) return this.readAll();
			const kept = mentions.filter((m) => !roots.some((root) => root.contains(m.startNode)));
			settle([...kept, ...(await read(roots))]);
		},
	};
}

/** The blocks in parts of the page that may hold a name; null where the reading may pause. */
function* partsOf(roots: readonly (Element | ShadowRoot)[], table: NameTable, traits: Traits): Generator<Block | null> {
	const factsOf = createElementFacts();
	for (const root of roots) {
		const blocks = new Set<Element>();
		for (const block of scan(root, factsOf, createSifter(table.sieve), traits)) {
			if (block) blocks.add(block);
			else yield null;
		}
		for (const block of blocks) yield* readBlock(root.contains(block) ? block : root, block, factsOf);
	}
}

const outermost = (roots: readonly (Element | ShadowRoot)[]): (Element | ShadowRoot)[] =>
	roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)));
