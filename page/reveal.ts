/** Text that is hidden now and may be shown later: a closed `<details>`, a folded paragraph, a tab. */
import { isVisible, type Mention } from './mention';

export interface Reveals {
	/** Looks anew at which mentions are hidden, and waits for those to appear. */
	look(mentions: readonly Mention[]): void;
	isHidden(mention: Mention): boolean;
}

/** An intersection observer costs nothing while the text stays hidden. Ends with the signal. */
export function watchReveals(revealed: () => void, signal: AbortSignal): Reveals {
	let hidden = new Set<Mention>();
	/** Seen once: asking again at each change of the page would cost a style calculation each time. */
	const seen = new WeakSet<Mention>();
	// Observing calls back at once for a block in view whose mention is still hidden: so ask the mentions.
	const observer = new IntersectionObserver(() => {
		if ([...hidden].some(isVisible)) revealed();
	});
	signal.addEventListener('abort', () => observer.disconnect());
	return {
		look(mentions) {
			const unsure = mentions.filter((m) => !seen.has(m));
			hidden = new Set(unsure.filter((m) => !isVisible(m)));
			for (const mention of unsure) if (!hidden.has(mention)) seen.add(mention);
			observer.disconnect();
			for (const { block } of hidden) observer.observe(block);
		},
		isHidden: (mention) => hidden.has(mention),
	};
}
