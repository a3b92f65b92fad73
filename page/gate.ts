/** The first look: reads a page's text as the browser hands it out, and calls when it speaks of the subject. Draws nothing. */
import { countHits, isCaption, isShort, isWorthReading, type Tally } from '../core/subject';
import { pageAddress } from './address';
import { documentIn, isFrame } from './frames';
import type { ShadowOf } from './shadows';
import { inSlices, inSteps, pause } from './slices';
import { partsOfTree, type Tree, treesIn } from './tree-search';

/** Milliseconds in which changes of the page are gathered. */
const GATHER = 250;
/** Milliseconds after which a page of a sentence or two is taken for one. */
const CAPTION_WAIT = 1000;
/** An element with more elements inside is read part by part. */
const LARGE = 8000;
/** Characters of scripts that are read along rather than left out. */
const LONG_SCRIPTS = 300_000;
/** Hits that decide for every length. */
const ENOUGH = 2;
const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

export interface Gate {
	/** Once what is on the page now has been looked at. */
	readonly settled: Promise<void>;
	stop(): void;
}

/** Calls `pass` each time that text seen since the last look at the whole page is worth reading; stop it to end that. */
export function watchGate(document: Document, shadowOf: ShadowOf, pattern: RegExp, pass: () => void): Gate {
	const end = new AbortController();
	const { signal } = end;
	const trees = new WeakSet<Tree>();
	let tally: Tally = { length: 0, hits: 0 };
	let address = pageAddress(document);
	let changed = new Set<Node>();
	let timer = 0;

	/** A page that has shown its subject is not read to its end. */
	function* tallied(nodes: readonly Node[], whole: boolean): Generator<void> {
		for (const text of textsOf(nodes, whole)) {
			tally = { length: tally.length + text.length, hits: tally.hits + countHits(text, pattern, ENOUGH) };
			if (tally.hits >= ENOUGH) return;
			yield;
		}
	}
	const count = (nodes: readonly Node[], whole: boolean) => inSteps(tallied(nodes, whole), signal);
	/** A document, not its root element: `document.open` puts another one in its place. */
	const follow = (tree: Tree) => {
		observer.observe(tree, CHANGES);
		tree.addEventListener('load', ({ target }) => isFrame(target as Node) && lookBehind([target as Node]), {
			capture: true,
			signal,
		});
	};
	const countTree = async (tree: Tree) => {
		if (trees.has(tree)) return;
		trees.add(tree);
		follow(tree);
		await count(
			partsOfTree(tree).flatMap((part) => [...part.childNodes]),
			true,
		);
	};
	/** A page that has hardly any text may have it all in shadow roots or frames. */
	const countTrees = async (nodes: readonly Node[]) => {
		const found: Tree[] = [];
		for (const node of nodes) {
			if (node.nodeType !== Node.ELEMENT_NODE) continue;
			const take = (tree: Tree | null) => tree && !trees.has(tree) && found.push(tree);
			await inSlices(treesIn(node as Element, shadowOf, documentIn), take, signal);
		}
		for (const tree of found) if (!signal.aborted) await countTree(tree);
	};
	const lookBehind = async (nodes: readonly Node[]) => {
		if (isShort(tally) && !isWorthReading(tally)) await countTrees(nodes);
		if (!signal.aborted && isWorthReading(tally)) pass();
	};
	const look = async (nodes: readonly Node[], whole: boolean) => {
		await count(nodes, whole);
		await lookBehind(nodes);
	};
	const lookAtAll = async () => {
		address = pageAddress(document);
		const body = document.body ? [document.body] : [];
		let whole = true;
		tally = { length: 0, hits: 0 };
		const weigh = (part: Element) => {
			const scripts = lengthOfScripts(part);
			whole = scripts <= LONG_SCRIPTS;
			// Read along, but no text of the page.
			if (whole) tally = { length: -scripts, hits: 0 };
		};
		// In slices of its own: of a very long page this takes milliseconds.
		await inSlices(body, weigh, signal);
		await look(body, whole);
		if (!isCaption(tally) || isWorthReading(tally)) return;
		// Sites that are made by their scripts begin with a few words.
		await pause(CAPTION_WAIT, signal);
		if (!signal.aborted && isCaption(tally)) pass();
	};
	const lookAgain = () => {
		timer = 0;
		const nodes = [...changed].filter((node) => node.isConnected);
		changed = new Set();
		return address === pageAddress(document) ? look(nodes, true) : lookAtAll();
	};
	const observer = new MutationObserver((records) => {
		for (const { type, target, addedNodes } of records)
			for (const node of type === 'characterData' ? [target] : addedNodes) changed.add(node);
		if (changed.size) timer ||= window.setTimeout(lookAgain, GATHER);
	});
	follow(document);
	// Elements that a page defines late get their shadow roots without a change that can be seen.
	window.addEventListener('load', () => lookBehind([document.documentElement]), { signal });
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
	});
	return { settled: lookAtAll(), stop: () => end.abort() };
}

const UNREAD = /^(?:script|style|noscript|template|svg|head)$/;

/** The text of nodes, in pieces that are quick to get; `whole`: programs are taken along. */
function* textsOf(nodes: Iterable<Node>, whole: boolean): Generator<string> {
	for (const node of nodes) {
		if (node.nodeType === Node.TEXT_NODE) yield (node as Text).data;
		if (node.nodeType !== Node.ELEMENT_NODE || UNREAD.test((node as Element).localName)) continue;
		const element = node as Element;
		const isQuick =
			element.getElementsByTagName('*').length <= LARGE && (whole || !element.getElementsByTagName('script').length);
		if (isQuick) yield element.textContent;
		else {
			// To have counted them took long enough.
			yield '';
			yield* textsOf(element.childNodes, whole);
		}
	}
}

/** Pages carry whole programs and databases in scripts. Where those are long, what holds one is taken apart. */
function lengthOfScripts(root: Element): number {
	let length = 0;
	for (const { firstChild } of root.getElementsByTagName('script')) length += (firstChild as Text | null)?.length ?? 0;
	return length;
}
