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

/** The same for each id, and for each day that an article is said to be of. */
export function remembering<T, D extends string | null>(
	load: (id: string, date: D) => Promise<T | null>,
): (id: string, date: D) => Promise<T | null> {
	const asked = new Map<string, () => Promise<T | null>>();
	return (id, date) => {
		const key = `${id} ${date}`;
		const ask = asked.get(key) ?? askedOnce(() => load(id, date));
		asked.set(key, ask);
		return ask();
	};
}
