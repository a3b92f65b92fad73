/** The shadow roots and frames of a page, found as the page has time for it. */
import { createElementFacts } from './element-facts';
import { documentIn, type Frame, isOnPage } from './frames';
import { elementAround, isShadowRoot, type ShadowOf } from './shadows';
import { inSlices } from './slices';
import { type Part, type Tree, treesIn } from './tree-search';

export interface Trees {
	/** Those still on the page. */
	readonly known: readonly Tree[];
	/** One that is put back on the page is found anew. */
	forgetLost(): void;
	/** Looks in parts of the page; answers those not known before. Each is given to `watch` at once, so that nothing comes into it unseen. */
	seek(roots: readonly Part[], watch: (tree: Tree) => void): Promise<Tree[]>;
}

/** Calls `changed` when a frame shows another document, or has grown large enough to read in. Ends with the signal. */
export function createTrees(
	shadowOf: ShadowOf,
	isOurs: (host: Element) => boolean,
	changed: (frame: Frame) => void,
	signal: AbortSignal,
): Trees {
	const all = new Set<Tree>();
	const frames = new WeakSet<Frame>();
	const sizes = new ResizeObserver((entries) => {
		for (const { target } of entries) {
			const document = readIn(target as Frame);
			if (document && !all.has(document)) changed(target as Frame);
		}
	});
	signal.addEventListener('abort', () => sizes.disconnect());
	const open = (frame: Frame) => {
		if (!frames.has(frame)) {
			frames.add(frame);
			frame.addEventListener('load', () => changed(frame), { signal });
			sizes.observe(frame);
		}
		const document = readIn(frame);
		// The next document may be long in loading, or be of another origin.
		if (document && !all.has(document)) frame.contentWindow?.addEventListener('pagehide', () => changed(frame), { signal });
		return document;
	};

	const forgetLost = () => {
		for (const tree of all) if (!isOnPage(tree)) all.delete(tree);
	};

	return {
		forgetLost,
		get known() {
			return [...all].filter(isOnPage);
		},
		async seek(roots, watch) {
			forgetLost();
			const found: Tree[] = [];
			const take = (tree: Tree | null) => {
				if (!tree || all.has(tree) || (isShadowRoot(tree) && isOurs(tree.host))) return;
				all.add(tree);
				found.push(tree);
				watch(tree);
			};
			for (const root of roots) await inSlices(treesIn(root, shadowOf, open), take, signal);
			return found;
		},
	};
}

/** The document of a frame that stands where the page is read. */
function readIn(frame: Frame): Document | null {
	const around = elementAround(frame);
	if (!around || frame.getAttribute('aria-hidden') === 'true' || createElementFacts()(around).skipped) return null;
	return documentIn(frame);
}
