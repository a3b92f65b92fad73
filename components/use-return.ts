import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** On the way back from an entry the focus goes to the list row that it was opened from. */
export function useReturn(openId: string | null): RefObject<HTMLElement | null> {
	const place = useRef<HTMLElement>(null);
	const openedFrom = useRef<string | null>(null);
	useLayoutEffect(() => {
		if (openId !== null) openedFrom.current ??= openId;
		else {
			place.current?.querySelector<HTMLElement>(`[data-entry="${openedFrom.current}"]`)?.focus();
			openedFrom.current = null;
		}
	}, [openId]);
	return place;
}
