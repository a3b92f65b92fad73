/** What happy-dom has not: the registry of highlights, and what it holds (ranges: ./page). */
import { vi } from 'vitest';

/** Puts them in place until `vi.unstubAllGlobals`; answers the registry. */
export function stubHighlights(): Map<string, Set<StaticRange>> {
	const registry = new Map<string, Set<StaticRange>>();
	vi.stubGlobal('CSS', { highlights: registry, escape: (name: string) => name });
	vi.stubGlobal(
		'Highlight',
		class extends Set {
			constructor(...ranges: StaticRange[]) {
				super(ranges);
			}
		},
	);
	return registry;
}
