/** The first pass over a part of the page: only text nodes, and of those only their characters. Which blocks may hold a name? */
import { CAPTION_LENGTH } from '../core/topic';
import type { ElementFacts } from './element-facts';
import { elementAround } from './shadows';

/** What is learnt of the page on the way. */
export interface Traits {
	/** Characters of article text; counted only as far as it tells a caption from an article. */
	length: number;
	/** Text to tell the language by: sentences, and short texts in case there are none. */
	sentences: string[];
	scraps: string[];
}

export const noTraits = (): Traits => ({ length: 0, sentences: [], scraps: [] });

/** Running text for telling the language. */
export const sampleOf = ({ sentences, scraps }: Traits): string =>
	(sentences.length ? sentences : scraps).join(' ').slice(0, SAMPLE);

/** Text nodes between two pauses. */
const STRIDE = 50;
/** Characters of a text that is a sentence. */
const SENTENCE = 60;
/** Texts that tell a language, and the characters of them that do. */
const TELLING = 40;
const SAMPLE = 3000;

/** Blocks that may hold a name, some of them several times; null where the scan may pause. `maybe` is asked of each text in turn (core/sifter.ts). */
export function* scan(
	root: Element | ShadowRoot,
	factsOf: (element: Element) => ElementFacts,
	maybe: (text: string) => boolean,
	traits: Traits,
): Generator<Element | null> {
	// A whole document under the editor's hand is a draft, not an article.
	if (root.ownerDocument.designMode === 'on') return;
	const programs = programsIn(root);
	const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	let count = 0;
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		if (++count % STRIDE === 0) yield null;
		if (programs.has(node)) continue;
		const { data } = node;
		const asked = maybe(data);
		if (!asked && !isTelling(data, traits)) continue;
		const parent = elementAround(node);
		const facts = parent && factsOf(parent);
		if (!facts || facts.skipped) continue;
		learn(data, traits);
		if (asked) yield facts.block;
	}
}

/** Texts that no reader sees. A name may stand on either side of one, so they are not even asked. */
function programsIn(root: Element | ShadowRoot): ReadonlySet<Node> {
	const programs = new Set<Node>();
	for (const element of root.querySelectorAll('script, style, noscript'))
		for (const child of element.childNodes) programs.add(child);
	return programs;
}

/** Is this text still wanted for what is to be known of the page as a whole? */
const isTelling = (text: string, { length, sentences, scraps }: Traits): boolean =>
	text.length > SENTENCE ? sentences.length < TELLING : (length <= CAPTION_LENGTH || scraps.length < TELLING) && /\S/.test(text);

function learn(text: string, traits: Traits): void {
	traits.length += text.length;
	const { sentences, scraps } = traits;
	const list = text.length > SENTENCE ? sentences : scraps;
	if (list.length < TELLING && /\S/.test(text)) list.push(text);
}
