/** What an entry is called, and the rule that governs each name. */
import type { Entry, MatchingRule } from './entry-schema';

/** English names first, under 'en'; the others under their languages. */
export function namesByLanguage(entry: Entry): [language: string, names: readonly string[]][] {
	return [['en', [entry.term, ...entry.abbreviations, ...entry.aliases]], ...Object.entries(entry.names)];
}

/** The first rule that names it, or that names none. */
export const ruleOf = ({ matching }: Pick<Entry, 'matching'>, name: string): MatchingRule | undefined =>
	matching.find((rule) => !rule.names || rule.names.includes(name));
