/** Are the page's colours replaced by the reader's own? Chromium paints highlights as a selection then: the overlay draws instead (page/overlay.ts). */
export interface ForcedColours {
	readonly matches: boolean;
}

/** Told by the browser when it changes: to ask it each time has it compute the page's styles. Ends with the signal. */
export function watchForcedColours(document: Document, changed: () => void, signal: AbortSignal): ForcedColours {
	const query = (document.defaultView as Window).matchMedia('(forced-colors: active)');
	let { matches } = query;
	const change = () => {
		matches = query.matches;
		changed();
	};
	query.addEventListener('change', change, { signal });
	return {
		get matches() {
			return matches;
		},
	};
}
