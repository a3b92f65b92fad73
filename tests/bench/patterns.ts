/** What the peers search with: one pattern of all names, plain, or made to find what our matcher finds. */

export const texts = function* (): Generator<Text> {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
};

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = (forms: readonly string[]): string[] => [...forms].sort((a, b) => b.length - a.length);

export const plainPattern = (forms: readonly string[]): RegExp =>
	new RegExp(`\\b(?:${longestFirst(forms).map(literally).join('|')})\\b`, 'gi');

/** Accents, hyphens and spaces of all kinds, unseen characters, plurals, whole words of any script: what our matcher finds, as far as one pattern can. */
export function equalPattern(forms: readonly string[]): RegExp {
	const vowels: Record<string, string> = {
		a: '[aáàâäãå]',
		e: '[eéèêë]',
		i: '[iíìîï]',
		o: '[oóòôöõ]',
		u: '[uúùûü]',
		n: '[nñ]',
		c: '[cç]',
	};
	const form = (text: string) =>
		[...text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()]
			.map((letter) =>
				/[\s-]/.test(letter)
					? '[\\s\\u00a0\\u2010-\\u2013-]+'
					: `${vowels[letter] ?? literally(letter)}[\\u0300-\\u036f\\u00ad]*`,
			)
			.join('');
	return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longestFirst(forms).map(form).join('|')})(?:s|['’]s)?(?![\\p{L}\\p{N}_])`, 'giu');
}

/** As its readme says for many keywords at once. */
export const TUNED = {
	combinePatterns: true,
	cacheTextNodes: true,
	diacritics: false,
	separateWordSearch: false,
	accuracy: 'exactly',
} as const;

/** Names as names: mark.js would else look for each of their words, anywhere in others. */
export const WHOLE = { accuracy: 'exactly', separateWordSearch: false } as const;
