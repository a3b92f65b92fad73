/** The first look: reads a page's text as the browser hands it out, and calls when it speaks of the subject. Draws nothing. */
import { countHits, isCaption, isShort, isWorthReading, type Tally } from '../core/subject';
import { type ShadowOf, shadowsIn } from './shadows';
import { inSlices, pause } from './slices';

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

export interface Gate {
	/** Once what is on the page now has been looked at. */
	readonly settled: Promise<void>;
	stop(): void;
}

/** Calls `pass` each time that text seen since the last look at the whole page is worth reading; stop it to end that. */
export function watchGate(document: Document, shadowOf: ShadowOf, pattern: RegExp, pass: () => void): Gate {
	const end = new AbortController();
	let tally: Tally = { length: 0, hits: 0 };
	let address = pageAddress(document);
	let changed = new Set<Node>();
	let timer = 0;

	const add = (text: string) => {
		tally = { length: tally.length + text.length, hits: tally.hits + countHits(text, pattern, ENOUGH) };
	};
	const look = async (nodes: readonly Node[]) => {
		await inSlices(textsOf(nodes, !hasLongScripts(document)), add, end.signal);
		if (!end.signal.aborted && isWorthReading(tally)) pass();
	};
	const lookAtAll = async () => {
		tally = { length: 0, hits: 0 };
		address = pageAddress(document);
		await look(document.body ? [document.body] : []);
		if (!end.signal.aborted && isShort(tally)) await lookInShadows();
		if (!end.signal.aborted && isCaption(tally) && !isWorthReading(tally)) await waitForMore();
	};
	/** Sites that are made by their scripts begin with a few words. */
	const waitForMore = async () => {
		await pause(CAPTION_WAIT, end.signal);
		if (!end.signal.aborted && isCaption(tally)) pass();
	};
	/** A page that has hardly any text may have it all in shadow roots. */
	const lookInShadows = async () => {
		const found: ShadowRoot[] = [];
		await inSlices(shadowsIn(document.documentElement, shadowOf), (tree) => tree && found.push(tree), end.signal);
		for (const tree of found) observer.observe(tree, CHANGES);
		if (found.length) await look(found.flatMap((tree) => [...tree.childNodes]));
	};
	const lookAgain = () => {
		timer = 0;
		const nodes = [...changed];
		changed = new Set();
		return address === pageAddress(document) ? look(nodes.filter((node) => node.isConnected)) : lookAtAll();
	};
	const observer = new MutationObserver((records) => {
		for (const { type, target, addedNodes } of records)
			for (const node of type === 'characterData' ? [target] : addedNodes) changed.add(node);
		if (changed.size) timer ||= window.setTimeout(lookAgain, GATHER);
	});
	// The document, not its root element: `document.open` puts another one in its place.
	observer.observe(document, CHANGES);
	end.signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
	});
	return { settled: lookAtAll(), stop: () => end.abort() };
}

const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

const pageAddress = (document: Document): string => document.location.href.split('#')[0] as string;

const UNREAD = /^(?:script|style|noscript|template|svg|head)$/;

/** The text of nodes, in pieces that are quick to get. */
function* textsOf(nodes: Iterable<Node>, whole: boolean): Generator<string> {
	for (const node of nodes) {
		if (node.nodeType === Node.TEXT_NODE) yield (node as Text).data;
		if (node.nodeType !== Node.ELEMENT_NODE || UNREAD.test((node as Element).localName)) continue;
		const element = node as Element;
		if (element.getElementsByTagName('*').length <= LARGE && (whole || !element.getElementsByTagName('script').length))
			yield element.textContent;
		else yield* textsOf(element.childNodes, whole);
	}
}

/** Pages carry whole programs and databases in scripts. Where those are long, what holds one is taken apart. */
function hasLongScripts(document: Document): boolean {
	let length = 0;
	for (const { firstChild } of document.scripts) length += (firstChild as Text | null)?.length ?? 0;
	return length > LONG_SCRIPTS;
}
