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

/** In small letters only, the start of a sentence apart: "Alien Enemies Act" is a name. */
const found = (text: string, words: readonly string[]): string[] =>
	words.filter((word) => {
		const first = word.charAt(0);
		const start = `(?:${first}|(?<=^|[.:;?!]\\s)${first.toUpperCase()})`;
		return new RegExp(`(?<![\\p{L}\\p{M}-])${start}${word.slice(1)}(?![\\p{L}\\p{M}])`, 'u').test(text);
	});
