/**
 * What an older version left behind. Firefox ends a script together with its extension, before it can clean up:
 * its host and its sheet stay on the page until the next version takes them off.
 */
import { isOurSheet } from './mark-sheet';

/** Firefox shows a page's closed shadow roots to extensions. */
type Seen = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

export function removeLeftovers(document: Document): void {
	// Where closed shadow roots are not shown there is nothing to be told by.
	const isSeeing = 'openOrClosedShadowRoot' in document.documentElement;
	// Asked for by name: to look through all of a long page for them takes long.
	const holders = isSeeing ? [document.documentElement, document.body, ...document.getElementsByTagName('dialog')] : [];
	for (const element of holders.flatMap((holder) => [...(holder?.children ?? [])])) {
		const root = element.localName === 'div' && element.attributes.length === 0 ? (element as Seen).openOrClosedShadowRoot : null;
		if (root?.querySelector('.float[popover]')) element.remove();
	}
	const kept = [...document.adoptedStyleSheets].filter((sheet) => !isOurSheet(sheet));
	if (kept.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = kept;
}
