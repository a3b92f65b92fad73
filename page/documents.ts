/** Work that each document of a page needs for itself: events in a frame do not reach the page around it. */

/**
 * Answers what takes the list of documents there are now: `enter` is called once for each, with a signal that ends when
 * it is no longer on the list. All end with the signal.
 */
export function forEachDocument(
	enter: (document: Document, signal: AbortSignal) => void,
	signal: AbortSignal,
): (documents: readonly Document[]) => void {
	/** By root element: `document.open` puts another one in its place, and takes all listeners off. */
	const entered = new Map<Element, AbortController>();
	signal.addEventListener('abort', () => {
		for (const end of entered.values()) end.abort();
	});
	return (all) => {
		// One that is being written may be empty.
		const documents = all.filter((document) => document.documentElement !== null);
		const now = new Set(documents.map((document) => document.documentElement));
		for (const [root, end] of entered) {
			if (now.has(root as HTMLElement)) continue;
			end.abort();
			entered.delete(root);
		}
		for (const document of documents) {
			if (signal.aborted || entered.has(document.documentElement)) continue;
			const end = new AbortController();
			entered.set(document.documentElement, end);
			enter(document, end.signal);
		}
	};
}
