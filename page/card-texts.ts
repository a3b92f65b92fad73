/** Texts of entries, asked for once each; a failed answer is asked for again. */
export function remembering<T>(load: (id: string) => Promise<T | null>): (id: string) => Promise<T | null> {
	const known = new Map<string, T>();
	return async (id) => {
		const texts = known.get(id) ?? (await load(id).catch(() => null));
		if (texts) known.set(id, texts);
		return texts;
	};
}
