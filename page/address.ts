/** Which page is this? Sites write the reader's place in it into the hash. */
export const pageAddress = (document: Document): string => document.location.href.split('#')[0] as string;

/** A single-page site may change its address after its text. */
export function followNavigation(moved: () => unknown, signal: AbortSignal): void {
	const { navigation } = window as { navigation?: EventTarget };
	navigation?.addEventListener('navigatesuccess', moved, { signal });
}
