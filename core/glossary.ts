/** The entries, ready for what is asked of them. */
import type { Entry } from './entry-schema';
import { type EntryInLanguage, headword, inLanguage } from './in-language';
import type { Say } from './say';
import { sayStatusOrKind } from './status-words';

export interface RelatedTerm {
	id: string;
	term: string;
}

/** One entry in the reader's language, and the headwords of those it relates to. */
export interface EntryWithRelated extends EntryInLanguage {
	related: RelatedTerm[];
}

export interface Glossary {
	card(id: string, language: string): EntryWithRelated | null;
	headwords(ids: readonly string[], language: string, say: Say): Record<string, { term: string; words: string }>;
}

export function createGlossary(entries: readonly Entry[]): Glossary {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	return {
		card(id, language) {
			const entry = byId.get(id);
			if (!entry) return null;
			const related = entry.related.flatMap((other) => byId.get(other) ?? []);
			return {
				...inLanguage(entry, language),
				related: related.map((other) => ({ id: other.id, term: headword(other, language) })),
			};
		},
		headwords(ids, language, say) {
			const known = ids.flatMap((id) => byId.get(id) ?? []).map((entry) => inLanguage(entry, language).entry);
			return Object.fromEntries(
				known.map(({ id, term, status, category }) => [id, { term, words: sayStatusOrKind(status, category, say).words }]),
			);
		},
	};
}
