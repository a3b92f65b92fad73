/** The first pass over a part of the page: only text nodes, and of those only their characters. Which blocks may hold a name? */
import { CAPTION_LENGTH } from '../core/topic';
import type { ElementFacts } from './element-facts';
import { elementAround } from './shadows';

/** What is learnt on the way; filled by `scan`. */
export interface Findings {
	/** In document order. */
	blocks: Set<Element>;
	/** Characters of article text; counted only as far as it tells a caption from an article. */
	length: number;
	/** Text to tell the language by: sentences, and short texts in case there are none. */
	sentences: string[];
	scraps: string[];
}

/** Running text for telling the language. */
export const sampleOf = ({ sentences, scraps }: Findings): string =>
	(sentences.length ? sentences : scraps).join(' ').slice(0, SAMPLE);

export const noFindings = (): Findings => ({ blocks: new Set(), length: 0, sentences: [], scraps: [] });

/** Characters of a text that is looked at only after its element. */
const LARGE = 500;
/** Text nodes between two pauses. */
const STRIDE = 50;
/** Characters of a text that is a sentence. */
const SENTENCE = 60;
/** Texts that tell a language, and the characters of them that do. */
const TELLING = 40;
const SAMPLE = 3000;

/** `maybe` is asked of each text in turn (core/sieve.ts). Pauses now and then, so that the scan can be sliced. */
export function* scan(
	root: Element | ShadowRoot,
	factsOf: (element: Element) => ElementFacts,
	maybe: (text: string) => boolean,
	findings: Findings,
): Generator<void> {
	// A whole document under the editor's hand is a draft, not an article.
	if (root.ownerDocument.designMode === 'on') return;
	const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	let count = 0;
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		if (++count % STRIDE === 0) yield;
		const { data } = node;
		// Pages carry whole programs and databases in their bodies.
		if (data.length > LARGE && isProgram(node.parentElement)) continue;
		const asked = maybe(data);
		if (!asked && !tells(data, findings)) continue;
		const parent = elementAround(node);
		const facts = parent && factsOf(parent);
		if (!facts || facts.skipped) continue;
		if (asked) findings.blocks.add(facts.block);
		learn(data, findings);
	}
}

const isProgram = (element: Element | null): boolean =>
	element !== null && /^(?:script|style|noscript|template)$/.test(element.localName);

/** Is this text still wanted for what is to be known of the page as a whole? */
const tells = (text: string, { length, sentences, scraps }: Findings): boolean =>
	text.length > SENTENCE ? sentences.length < TELLING : (length <= CAPTION_LENGTH || scraps.length < TELLING) && /\S/.test(text);

function learn(text: string, findings: Findings): void {
	findings.length += text.length;
	const { sentences, scraps } = findings;
	const list = text.length > SENTENCE ? sentences : scraps;
	if (list.length < TELLING && /\S/.test(text)) list.push(text);
}
