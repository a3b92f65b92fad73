/** The language of a page, told from its text; `lang` only where the text does not say. */
import type { LanguageRules } from './inflection';
import { lowered, wordsOf } from './tokens';

/** Characters that are looked at. */
const LONG_ENOUGH = 20_000;

type Spoken = Pick<LanguageRules, 'code' | 'commonWords'>;

/** The share of common words in a text that is evidence of its language. */
const LEAST_SHARE = 0.12;
/** Less is enough for a terse text that says nothing of itself, if no other language comes near. */
const TERSE_SHARE = 0.06;
/** Words needed before the text is believed. */
const LEAST_WORDS = 12;
/** Fewer say little against what the page declares. */
const SHORT_TEXT = 40;

/** `declared` as in the lang attribute ("en-US"), `sample` some running text. "und" where nothing says. */
export function detectLanguage(sample: string, declared: string, languages: readonly Spoken[]): string {
	const words = wordsOf(lowered(sample.slice(0, LONG_ENOUGH)));
	const said = /^\s*([a-z]{2})(?![a-z])/i.exec(declared)?.[1]?.toLowerCase();
	// A page that says it is in a language we do not know is believed: Italian looks like Spanish to us.
	if (said && !languages.some(({ code }) => code === said)) return said;
	if (words.length < LEAST_WORDS) return said ?? 'und';
	const ranked = shares(words, languages);
	const [best, second] = ranked;
	if (!best) return 'und';
	// A sentence or two that another language shares words with does not gainsay what the page says of itself.
	const own = ranked.find(({ code }) => code === said);
	if (own && words.length < SHORT_TEXT && best.share < 2 * own.share) return own.code;
	if (best.share >= LEAST_SHARE) return best.code;
	const clear = best.share >= TERSE_SHARE && best.share >= 2 * (second?.share ?? 0);
	return said ?? (clear ? best.code : 'und');
}

/** Largest share first. */
function shares(words: readonly string[], languages: readonly Spoken[]): { code: string; share: number }[] {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const share = (common: readonly string[]) => common.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length;
	return languages.map(({ code, commonWords }) => ({ code, share: share(commonWords) })).sort((a, b) => b.share - a.share);
}
