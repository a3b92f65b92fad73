/** Texts that are asked for once; a failed answer is asked for again. */
export function askedOnce<T>(load: () => Promise<T | null>): () => Promise<T | null> {
	let asked: Promise<T | null> | null = null;
	return async () => {
		asked ??= load().catch(() => null);
		const answer = await asked;
		if (answer === null) asked = null;
		return answer;
	};
}

/** The same for each id. */
export function remembering<T>(load: (id: string) => Promise<T | null>): (id: string) => Promise<T | null> {
	const asked = new Map<string, () => Promise<T | null>>();
	return (id) => {
		const ask = asked.get(id) ?? askedOnce(() => load(id));
		asked.set(id, ask);
		return ask();
	};
}
