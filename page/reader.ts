/** Reads text into mentions and keeps them true to the page as it changes. Knows no settings and draws nothing. */
import type { LanguageRules } from '../core/inflection';
import { detectLanguage } from '../core/language';
import { findNames } from '../core/matcher';
import type { NameTable } from '../core/name-table';
import { declaredLanguage, sampleOf } from './clues';
import { inDocumentOrder, isIntact, locate, type Mention } from './mention';
import { type Block, readBlocks } from './reading';
import { inSlices } from './slices';

/** Characters of running text that tell a language beyond doubt. */
const TELLING = 400;

export interface Reader {
	/** In document order: everything found, doubtful matches included. */
	readonly mentions: readonly Mention[];
	/** ISO 639-1, or "und". */
	readonly language: string;
	/** Characters of text read. */
	readonly length: number;
	/** Reads the whole page anew. */
	readAll(): Promise<void>;
	/** Reads only what is in these elements anew, and forgets what vanished. */
	readAgain(roots: readonly Element[]): Promise<void>;
}

export function createReader(
	document: Document,
	table: NameTable,
	languages: readonly Pick<LanguageRules, 'code' | 'commonWords'>[],
	signal: AbortSignal,
): Reader {
	let mentions: Mention[] = [];
	let headings: Element[] = [];
	let language = 'und';
	let length = 0;
	/** The text was long enough to tell the language once and for all. */
	let sure = false;

	const read = async (roots: readonly Element[]): Promise<Mention[]> => {
		const blocks: Block[] = [];
		for (const root of roots) await inSlices(readBlocks(root), (block) => blocks.push(block), signal);
		if (!sure) {
			const sample = sampleOf(blocks.map((b) => b.text));
			language = detectLanguage(sample, declaredLanguage(document), languages);
			sure = sample.length > TELLING;
		}
		length += blocks.reduce((sum, { text }) => sum + text.length, 0);
		headings = [...headings.filter((h) => h.isConnected), ...blocks.filter((b) => b.heading).map((b) => b.element)];
		const found: Mention[] = [];
		await inSlices(blocks, (block) => found.push(...mentionsIn(block)), signal);
		return found;
	};

	const mentionsIn = (block: Block): Mention[] =>
		findNames(block.text, table, language).flatMap((match) => locate(block, match) ?? []);

	const settle = (list: Mention[]) => {
		mentions = list.filter(isIntact).sort(inDocumentOrder);
		numberSections(mentions, headings);
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
			headings = [];
			// Feeds and pictures have no body.
			settle(await read(document.body ? [document.body] : []));
		},
		async readAgain(roots) {
			// A page that had hardly any text may be in another language than it seemed: it is short, so all of it is read.
			if (!sure) return this.readAll();
			const kept = mentions.filter((m) => isIntact(m) && !roots.some((root) => root.contains(m.startNode)));
			settle([...kept, ...(await read(roots))]);
		},
	};
}

/** A mention's section is the number of headings before it. Both lists end up in document order. */
function numberSections(mentions: readonly Mention[], headings: Element[]): void {
	const unique = [...new Set(headings)].sort((a, b) =>
		a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
	);
	let section = 0;
	for (const mention of mentions) {
		for (let next = unique[section]; next && precedes(next, mention.startNode); next = unique[section]) section++;
		mention.section = section;
	}
}

const precedes = (heading: Element, node: Node): boolean =>
	(heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 || heading.contains(node);
