/** The shadow roots of a page, found as the page has time for it. */
import { type ShadowOf, shadowsIn } from './shadows';
import { inSlices } from './slices';

export interface Trees {
	/** Those still on the page. */
	readonly known: readonly ShadowRoot[];
	/** Looks in parts of the page; answers those not known before. */
	seek(roots: readonly (Element | ShadowRoot)[]): Promise<ShadowRoot[]>;
}

export function createTrees(shadowOf: ShadowOf, isOurs: (host: Element) => boolean, signal: AbortSignal): Trees {
	const all = new Set<ShadowRoot>();
	return {
		get known() {
			return [...all].filter((tree) => tree.isConnected);
		},
		async seek(roots) {
			// One that is put back on the page is read anew.
			for (const tree of all) if (!tree.isConnected) all.delete(tree);
			const found: ShadowRoot[] = [];
			const take = (tree: ShadowRoot | null) => {
				if (!tree || all.has(tree) || isOurs(tree.host)) return;
				all.add(tree);
				found.push(tree);
			};
			for (const root of roots) await inSlices(shadowsIn(root, shadowOf), take, signal);
			return found;
		},
	};
}
