/** One pass over parts of the page: a look at all of their text, and a reading of the blocks in which a name may stand. */
import type { NameLines } from '../core/name-lines';
import { createSifter } from '../core/sifter';
import { isCaption } from '../core/topic';
import { createElementFacts, type ElementFacts } from './element-facts';
import { type Block, readBlock } from './reading';
import { type Candidates, isEnough, learnFromScraps, noTraits, scan, type Traits } from './scan';
import { isShadowRoot } from './shadows';
import type { Part } from './tree-search';

/** A block, and with which of its words names may begin. */
export interface Reading {
	block: Block;
	words: ReadonlySet<string>;
}

export interface PassInput {
	/** None in another. */
	parts: readonly Part[];
	lines: NameLines;
	/** Told once, before the first block is taken. Null: the page is known. */
	tell: ((traits: Traits) => void) | null;
	take(reading: Reading): void;
}

type FactsOf = (element: Element) => ElementFacts;

/** A part of the page, and what is still to be read of it. */
interface Sought {
	root: Part;
	candidates: Candidates;
}

/**
 * Yields where it may pause. A block is read soon after its last text was looked at, since nodes are dear that are held for
 * long: of all nodes that an isolated world has touched the browser keeps a table, which it enlarges and clears in one go.
 */
export function* passOver({ parts, lines, tell, take }: PassInput): Generator<void> {
	const factsOf = createElementFacts();
	const traits = noTraits();
	const sought = parts.map((root): Sought => ({ root, candidates: new Map() }));
	let told = tell === null;
	for (const part of sought) {
		for (const place of scan(part.root, factsOf, createSifter(lines), part.candidates, traits)) {
			if (told) yield* each(readingsOf(part.root, takeEnded(part, place), factsOf), take);
			else if (isEnough(traits)) {
				tell?.(traits);
				told = true;
			}
			yield;
		}
	}
	if (!told) tell?.(yield* allTraits(parts, factsOf, traits));
	for (const { root, candidates } of sought) yield* each(readingsOf(root, candidates, factsOf), take);
}

/** Takes off the list what was looked at to its end, where this text comes next. At once: after a pause it may stand elsewhere. */
function takeEnded({ root, candidates }: Sought, place: Text): [Element, Set<string>][] {
	const ended = [...candidates].filter(([element]) => root.contains(element) && !element.contains(place));
	for (const [element] of ended) candidates.delete(element);
	return ended;
}

function* each(readings: Iterable<Reading>, take: (reading: Reading) => void): Generator<void> {
	for (const reading of readings) {
		take(reading);
		yield;
	}
}

/** A page with hardly a sentence is known by its scraps. */
function* allTraits(parts: readonly Part[], factsOf: FactsOf, traits: Traits): Generator<void, Traits> {
	if (!isCaption(traits.length)) return traits;
	const all = noTraits();
	for (const part of parts) yield* learnFromScraps(part, factsOf, all);
	return { length: all.length, sample: traits.sample || all.sample };
}

function* readingsOf(root: Part, candidates: Iterable<[Element, Set<string>]>, factsOf: FactsOf): Generator<Reading> {
	// An inline element's and a shadow root's words may belong to a block outside.
	const around = factsOf(isShadowRoot(root) ? root.host : root).block;
	for (const [element, words] of candidates) {
		const part = root.contains(element) ? element : element === around && root;
		// Any other has been moved away since, and is read where it stands now.
		if (part) for (const block of readBlock(part, element, factsOf)) yield { block, words };
	}
}
