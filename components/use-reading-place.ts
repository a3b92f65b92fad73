import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Goal = 'top' | 'timeline';

/**
 * Where the reader is in a card whose content changes in place: what was pressed is gone with the old
 * content, so the focus would fall back to the page. It goes to the heading that is read next.
 */
export function useReadingPlace(
	entryId: string,
	opened: boolean,
): { scroller: RefObject<HTMLDivElement | null>; goTo(goal: Goal): void } {
	const scroller = useRef<HTMLDivElement>(null);
	const goal = useRef<Goal | null>(null);
	useLayoutEffect(() => {
		if (scroller.current) settle(scroller.current, goal.current);
		goal.current = null;
	}, [entryId, opened]);
	return {
		scroller,
		goTo: (next) => {
			goal.current = next;
		},
	};
}

/** px that the card's icons cover at the top of what scrolls. */
const UNDER_ICONS = 40;

/** Scrolls by hand: scrollIntoView would move the host page too. */
function settle(box: HTMLElement, goal: Goal | null): void {
	const timeline = goal === 'timeline' ? box.querySelector<HTMLElement>('[data-part=timeline]') : null;
	box.scrollTop = timeline ? timeline.offsetTop - UNDER_ICONS : 0;
	if (goal === null || holdsFocus(box.parentElement)) return;
	(timeline ?? box).querySelector<HTMLElement>('h2, h3')?.focus({ preventScroll: true });
}

function holdsFocus(card: HTMLElement | null): boolean {
	const root = card?.getRootNode() as Document | ShadowRoot | undefined;
	return root?.activeElement != null && card !== root.activeElement && card?.contains(root.activeElement) === true;
}
