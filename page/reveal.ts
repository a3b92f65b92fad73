/** Text that is shown later, or hidden later: a closed `<details>`, a folded paragraph, a tab. */
import { isOnPage } from './frames';
import { isVisible, type Mention } from './mention';

export interface Reveals {
	/** Looks anew at which mentions are hidden, and waits for that to change. */
	look(mentions: readonly Mention[]): void;
	isHidden(mention: Mention): boolean;
}

/**
 * An intersection observer tells without a look at each change of the page: a hidden block is never in view, and one
 * that is being hidden leaves it. Ends with the signal.
 */
export function watchReveals(changed: () => void, signal: AbortSignal): Reveals {
	let hidden = new Set<Mention>();
	let shown = new Map<Element, Mention[]>();
	/** Asking again at each change of the page would cost a style calculation each time. */
	let seen = new WeakSet<Mention>();
	const inView = new WeakSet<Element>();

	const observer = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries) if (isIntersecting) inView.add(target);
		const vanished = entries.filter(
			({ target, isIntersecting, boundingClientRect }) =>
				// It was in view, or was hidden before it could be told whether it is: then it has no box.
				!isIntersecting && (inView.delete(target) || boundingClientRect.width === 0) && isHiddenNow(target),
		);
		if (vanished.length) seen = new WeakSet();
		if (vanished.length || [...hidden].some(isVisible)) changed();
	});
	const isHiddenNow = (block: Element): boolean => (shown.get(block) ?? []).some((m) => !isVisible(m));
	signal.addEventListener('abort', () => observer.disconnect());
	// Words right in a `<details>` have its box, which stays in view.
	const folded = () => {
		seen = new WeakSet();
		changed();
	};
	document.addEventListener('toggle', (event) => (event.target as Element).localName === 'details' && folded(), {
		capture: true,
		signal,
	});

	const observe = (blocks: ReadonlySet<Element>, before: ReadonlySet<Element>) => {
		for (const block of before) if (!blocks.has(block) && isOnPage(block)) observer.unobserve(block);
		for (const block of blocks) if (!before.has(block)) observer.observe(block);
	};

	let observed: ReadonlySet<Element> = new Set();
	return {
		look(mentions) {
			hidden = new Set(mentions.filter((m) => !seen.has(m) && !isVisible(m)));
			shown = new Map();
			for (const mention of mentions) {
				if (hidden.has(mention)) continue;
				seen.add(mention);
				shown.set(mention.block, [...(shown.get(mention.block) ?? []), mention]);
			}
			const blocks = new Set(mentions.map((m) => m.block));
			observe(blocks, observed);
			observed = blocks;
		},
		isHidden: (mention) => hidden.has(mention),
	};
}
