/** The entries, ready for what is asked of them. */
import type { Entry } from './entry-schema';
import type { EntryCard } from './messages';
import { sayStatusOrKind } from './status-words';

export interface Glossary {
	card(id: string): EntryCard | null;
	headwords(ids: readonly string[]): Record<string, { term: string; words: string }>;
}

export function createGlossary(entries: readonly Entry[]): Glossary {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	return {
		card(id) {
			const entry = byId.get(id);
			return entry ? { entry, related: entry.related.flatMap((other) => headword(byId.get(other)) ?? []) } : null;
		},
		headwords(ids) {
			const known = ids.flatMap((id) => byId.get(id) ?? []);
			return Object.fromEntries(known.map((e) => [e.id, { term: e.term, words: sayStatusOrKind(e.status, e.category).words }]));
		},
	};
}

const headword = (entry: Entry | undefined) => entry && { id: entry.id, term: entry.term };
