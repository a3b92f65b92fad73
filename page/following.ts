/** Reads a page, and again what changes of it: one reading after the other, until the signal ends. */
import type { LanguageRules } from '../core/inflection';
import type { NameTable } from '../core/name-table';
import { followNavigation, pageAddress } from './address';
import { isOnPage } from './frames';
import { inTurn } from './in-turn';
import type { Mention } from './mention';
import { createReader, type Reader } from './reader';
import type { ShadowOf } from './shadows';
import { pause } from './slices';
import { isDocument, type Part, partsOfTree } from './tree-search';
import { createTrees } from './trees';
import { watchText } from './watch';

export interface Following {
	readonly reader: Reader;
	/** Of the frames that are read along. */
	readonly documents: readonly Document[];
	/** Does this when the readings asked for so far have ended, and then what is done after each, unless it says false. */
	queue(work: () => Promise<unknown>): Promise<void>;
	/** Asks for the readings of all that has changed up to now. */
	catchUp(): void;
}

/** What is read with, and what becomes of it. */
export interface FollowInput {
	document: Document;
	shadowOf: ShadowOf;
	table: NameTable;
	languages: readonly Pick<LanguageRules, 'code' | 'commonWords'>[];
	isOurs(node: Node): boolean;
	found(mention: Mention): void;
	/** The page has become another one. */
	moved(): void;
	/** After each reading. */
	read(): Promise<void>;
}

export function followPage(input: FollowInput, signal: AbortSignal): Following {
	const { document, table, languages, isOurs } = input;
	const trees = createTrees(input.shadowOf, isOurs, (frame) => textChanged([frame], true), signal);
	const reader = createReader(document, trees, table, languages, input.found, signal);
	const queue = inTurn(input.read, signal);
	let address = pageAddress(document);
	const hasMoved = () => pageAddress(document) !== address;
	/** Changed and not yet read again. */
	let changed = new Set<Part>();
	let lost = false;

	const readChanged = async () => {
		// The reader must know of all that is gone by now: it goes by the order of what is left.
		text.catchUp();
		const roots = [...changed].filter(isOnPage);
		const anyLost = lost;
		changed = new Set();
		lost = false;
		trees.forgetLost();
		seekTrees(roots);
		if (!hasMoved()) return reader.readAgain(roots, anyLost);
		address = pageAddress(document);
		input.moved();
		await reader.readAll();
	};

	/** After what is plain to see: shadow roots and frames are rare, and to look for them takes long. */
	const seekTrees = (roots: readonly Part[]) =>
		queue(async () => {
			const all = await trees.seek(roots, text.take);
			text.catchUp();
			trees.forgetLost();
			const found = all.filter(isOnPage);
			return found.length > 0 && reader.readAgain(found.flatMap(partsOfTree), lost);
		});
	const seekAllTrees = () => seekTrees([document.documentElement]);

	// While one reading is on its way, further changes only grow its list.
	const textChanged = (roots: readonly Part[], anyLost: boolean) => {
		const waiting = changed.size > 0 || lost;
		for (const root of roots) changed.add(root);
		lost ||= anyLost;
		if (!waiting) queue(readChanged);
	};

	const text = watchText(document, isOurs, textChanged, signal);
	// Sites write their place in the page into the address as one scrolls: only another page is read anew.
	followNavigation(() => hasMoved() && queue(readChanged), signal);
	queue(async () => {
		// In a task of its own: the script that does this came in the one at hand.
		await pause(0, signal);
		await reader.readAll();
	});
	seekAllTrees();
	// Elements that a page defines late get their shadow roots without a change that can be seen.
	window.addEventListener('load', seekAllTrees, { signal });
	return {
		reader,
		get documents() {
			return trees.known.filter(isDocument);
		},
		queue,
		catchUp: text.catchUp,
	};
}
