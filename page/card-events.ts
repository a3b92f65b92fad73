/** What happens to the cards themselves. */

interface CardEvents {
	/** A card's size is another one. */
	grew(): void;
	/** The reader began to use a card. */
	used(): void;
	/** Escape was pressed in a card, and nothing inside took it. */
	escaped(): void;
}

/** The cards are ours, and their listeners go with them; the answer ends what outlives them. */
export function watchCards(cards: readonly HTMLElement[], { grew, used, escaped }: CardEvents): () => void {
	const sizes = new ResizeObserver(grew);
	for (const card of cards) {
		sizes.observe(card);
		card.addEventListener('pointerdown', used);
		card.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || event.defaultPrevented) return;
			event.preventDefault();
			event.stopPropagation();
			escaped();
		});
	}
	return () => sizes.disconnect();
}
