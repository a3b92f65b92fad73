/** Words that take a side, and labels for people: only between quotation marks, as somebody's words. */
import type { Entry } from '../entry-schema';
import type { Found, WordLists } from './house';
import { ourTexts } from './statements';

export function wordingProblems(entry: Entry, words: WordLists): Found[] {
	return ourTexts(entry).flatMap(({ field, text, language }) => {
		const own = withoutQuotes(text);
		return [
			...found(own, words.judgement[language] ?? []).map(
				(word): Found => [field, `“${word}” judges: say what happened, or quote who says so`],
			),
			...found(own, words.labels[language] ?? []).map(
				(word): Found => [field, `“${word}” is a label for people: describe the action, or quote the source`],
			),
		];
	});
}

const withoutQuotes = (text: string): string => text.replace(/“[^”]*”|‘[^’]*’(?!\p{L})|«[^»]*»/gu, ' … ');

const found = (text: string, words: readonly string[]): string[] =>
	words.length === 0 ? [] : [...text.matchAll(anyOf(words))].map(([word]) => word.toLowerCase());

const made = new Map<readonly string[], RegExp>();

/** One expression for a whole list, the longest first: they are asked of every text of the glossary. */
function anyOf(words: readonly string[]): RegExp {
	const known = made.get(words);
	if (known) return known;
	const longestFirst = [...words].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(`(?<![\\p{L}\\p{M}-])(?:${longestFirst.map(inSmallLetters).join('|')})(?![\\p{L}\\p{M}])`, 'gu');
	made.set(words, pattern);
	return pattern;
}

/** With a capital at the start of a sentence only: "Alien Enemies Act" is a name. */
function inSmallLetters(word: string): string {
	const first = word.charAt(0);
	return `(?:${first}|(?<=^|[.:;?!]\\s)${first.toUpperCase()})${word.slice(1)}`;
}
