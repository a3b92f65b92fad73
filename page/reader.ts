/** Reads text into mentions and keeps them true to the page as it changes. Knows no settings and draws nothing. */
import type { LanguageRules } from '../core/inflection';
import { detectLanguage } from '../core/language';
import { findNames } from '../core/matcher';
import type { NameTable } from '../core/name-table';
import { createSifter } from '../core/sifter';
import { declaredLanguage } from './clues';
import { createElementFacts } from './element-facts';
import { inDocumentOrder, isIntact, locate, type Mention } from './mention';
import { type Block, readBlock } from './reading';
import { type Findings, noFindings, sampleOf, scan } from './scan';
import { numberSections } from './sections';
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
		const factsOf = createElementFacts();
		const findings = noFindings();
		const blocks: Block[] = [];
		for (const root of roots) {
			const known = new Set(findings.blocks);
			await inSlices(scan(root, factsOf, createSifter(table.sieve), findings), () => {}, signal);
			for (const block of findings.blocks) {
				if (known.has(block)) continue;
				await inSlices(readBlock(root.contains(block) ? block : root, block, factsOf), (part) => blocks.push(part), signal);
			}
		}
		length += findings.length;
		if (!sure) tellLanguage(findings);
		const found: Mention[] = [];
		await inSlices(blocks, (block) => found.push(...mentionsIn(block)), signal);
		return found;
	};

	const tellLanguage = (findings: Findings) => {
		const sample = sampleOf(findings);
		language = detectLanguage(sample, declaredLanguage(document), languages);
		sure = sample.length > TELLING;
	};

	const mentionsIn = (block: Block): Mention[] =>
		findNames(block.text, table, language).flatMap((match) => locate(block, match) ?? []);

	const settle = (list: Mention[]) => {
		mentions = list.filter(isIntact).sort(inDocumentOrder);
		numberSections(document, mentions);
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
			// A page that had hardly any text may be in another language than it seemed: it is short, so all of it is read.
			if (!sure) return this.readAll();
			const kept = mentions.filter((m) => isIntact(m) && !roots.some((root) => root.contains(m.startNode)));
			settle([...kept, ...(await read(roots))]);
		},
	};
}
