import type { Entry, MatchingRule } from './entry-schema';

/** The rule that governs a name: the first that names it, or that names none. */
export const ruleOf = ({ matching }: Pick<Entry, 'matching'>, name: string): MatchingRule | undefined =>
	matching.find((rule) => !rule.names || rule.names.includes(name));
