/** A look at the texts of a part of the page: only text nodes, and of those only their characters. Which blocks may hold a name? */
import { isCaption } from '../core/topic';
import type { ElementFacts } from './element-facts';
import { documentOf } from './frames';
import { elementAround } from './shadows';
import type { Part } from './tree-search';
import { steady, type Walk } from './walk';

/** What is learnt of the page on the way. */
export interface Traits {
	/** Characters of article text; counted only as far as it tells a caption from an article. */
	length: number;
	/** Running text for telling the language: sentences, and short texts only where there are next to none. */
	sample: string;
}

export const noTraits = (): Traits => ({ length: 0, sample: '' });

/** The words with which names may begin, as core/sifter.ts tells them, by the block that they stand in. */
export type Candidates = Map<Element, Set<string>>;

/** Text nodes between two pauses. */
const STRIDE = 50;
/** Characters of a text that is a sentence. */
const SENTENCE = 60;
/** Characters that tell a language. */
const SAMPLE = 3000;

/** Enough to know the page by: more of it would tell nothing else. */
export const isEnough = ({ length, sample }: Traits): boolean => !isCaption(length) && sample.length >= SAMPLE;

/** Yields where it may pause, with the text that comes next. `wordsIn` is asked of each text in turn. */
export function* scan(
	root: Part,
	factsOf: (element: Element) => ElementFacts,
	wordsIn: (text: string) => readonly string[],
	candidates: Candidates,
	traits: Traits,
): Generator<Text> {
	// A whole document under the editor's hand is a draft, not an article.
	if (documentOf(root).designMode === 'on') return;
	let texts = textsIn(root);
	let count = 0;
	for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
		if (++count % STRIDE === 0) {
			texts = steady(texts);
			yield node;
		}
		const { data } = node;
		if (LIKE_PROGRAM.test(data) && isProgram(node)) continue;
		const words = wordsIn(data);
		const isTelling = data.length > SENTENCE && traits.sample.length < SAMPLE;
		if (!isTelling && words.length === 0) continue;
		const parent = elementAround(node);
		const facts = parent && factsOf(parent);
		if (!facts || facts.skipped) continue;
		if (isTelling) learn(data, traits);
		if (words.length > 0) add(candidates, facts.block, words);
	}
}

function add(candidates: Candidates, block: Element, words: readonly string[]): void {
	const known = candidates.get(block) ?? new Set();
	candidates.set(block, known);
	for (const word of words) known.add(word);
}

/** No program goes without these, and few sentences have them: only such texts are asked where they stand. */
const LIKE_PROGRAM = /[{}<>=;(]/;
/** Texts that no reader sees. A name may stand on either side of one, so they are not even read. */
const isProgram = (node: Text): boolean => /^(?:script|style|noscript)$/.test(node.parentElement?.localName ?? '');

function learn(text: string, traits: Traits): void {
	traits.length += text.length;
	if (traits.sample.length < SAMPLE) traits.sample = (traits.sample ? `${traits.sample} ${text}` : text).slice(0, SAMPLE);
}

/** A page with hardly a sentence is known by its scraps: all of its text, as far as it is wanted. */
export function* learnFromScraps(root: Part, factsOf: (element: Element) => ElementFacts, traits: Traits): Generator<void> {
	let texts = textsIn(root);
	let count = 0;
	for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
		if (++count % STRIDE === 0) {
			texts = steady(texts);
			yield;
		}
		if (isEnough(traits)) return;
		const parent = /\S/.test(node.data) && elementAround(node);
		if (parent && !factsOf(parent).skipped) learn(node.data, traits);
	}
}

const textsIn = (root: Part): Walk => documentOf(root).createTreeWalker(root, NodeFilter.SHOW_TEXT);
