/** One tab stop for a group of controls: arrow keys, Home and End move the focus inside it. */
const STEPS: Record<string, (from: number, count: number) => number> = {
	ArrowDown: (from, count) => (from + 1) % count,
	ArrowRight: (from, count) => (from + 1) % count,
	ArrowUp: (from, count) => (from - 1 + count) % count,
	ArrowLeft: (from, count) => (from - 1 + count) % count,
	Home: () => 0,
	End: (_, count) => count - 1,
};

/** Focuses the item that the key asks for and tells its place, or null where the key means nothing here. */
export function rove(event: KeyboardEvent, items: readonly HTMLElement[]): number | null {
	const step = STEPS[event.key];
	// With Alt or Ctrl the key is the browser's own: back, forward, by word.
	if (!step || items.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return null;
	const to = step(items.indexOf(event.target as HTMLElement), items.length);
	event.preventDefault();
	items[to]?.focus();
	return to;
}
