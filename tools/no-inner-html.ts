/** Vite plugin: takes preact's one way of setting HTML out of the bundles. Nothing of ours uses it, and nothing shall. */
import type { Plugin } from 'vite';

export function noInnerHtml(): Plugin {
	return {
		name: 'border-gloss-no-inner-html',
		enforce: 'pre',
		transform(code, id) {
			if (!/[\\/]preact[\\/]dist[\\/]preact/.test(id)) return null;
			const without = code.replace(/[\w.]+\.innerHTML\s*=\s*[\w.]+(\.__html|)/g, '0');
			return without === code ? null : { code: without, map: null };
		},
	};
}
