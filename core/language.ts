/** The language of a page, told from its text; `lang` only where the text does not say. */
import type { LanguageRules } from './inflection';

type Spoken = Pick<LanguageRules, 'code' | 'commonWords'>;

/** A share of common words below this is no evidence: names, numbers, another language. */
const LEAST_SHARE = 0.12;
/** Words needed before the text is believed. */
const LEAST_WORDS = 12;

/** `declared` as in the lang attribute ("en-US"), `sample` some running text. "und" where nothing says. */
export function detectLanguage(sample: string, declared: string, languages: readonly Spoken[]): string {
	const words = sample
		.slice(0, 20_000)
		.split(/[^\p{L}\p{M}]+/u)
		.filter(Boolean)
		.map((word) => word.toLowerCase());
	const said = /^\s*([a-z]{2})(?![a-z])/i.exec(declared)?.[1]?.toLowerCase();
	const best = words.length < LEAST_WORDS ? undefined : likeliest(words, languages);
	if (best && best.share >= LEAST_SHARE) return best.code;
	return said ?? 'und';
}

function likeliest(words: readonly string[], languages: readonly Spoken[]): { code: string; share: number } | undefined {
	return languages
		.map(({ code, commonWords }) => {
			const common = new Set(commonWords);
			return { code, share: words.filter((word) => common.has(word)).length / words.length };
		})
		.sort((a, b) => b.share - a.share)[0];
}
