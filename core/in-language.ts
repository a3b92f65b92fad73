/** An entry in the reader's language, as far as it is translated. */
import type { Entry } from './entry-schema';

export interface EntryInLanguage {
	/** Its translations have taken the place of the English texts, and are not in it a second time. */
	entry: Entry;
	/** Of headword, kind, status, first line, body and confusions. What is dated or quoted is always English. */
	language: string;
}

export function inLanguage(entry: Entry, language: string): EntryInLanguage {
	const its = Object.hasOwn(entry.translations, language) ? entry.translations[language] : undefined;
	if (!its) return { entry: { ...entry, translations: {} }, language: 'en' };
	const { label: _label, note: _note, ...status } = entry.status;
	const retold = <T extends { text: string }>(items: readonly T[], texts: readonly string[]): T[] =>
		items.map((item, i) => ({ ...item, text: texts[i] ?? item.text }));
	return {
		language,
		entry: {
			...entry,
			term: headword(entry, language),
			kind: its.kind,
			status: {
				...status,
				...(its.statusLabel && { label: its.statusLabel }),
				...(its.statusNote && { note: its.statusNote }),
			},
			firstLine: { ...entry.firstLine, text: its.firstLine },
			body: retold(entry.body, its.body),
			confusions: retold(entry.confusions, its.confusions),
			translations: {},
		},
	};
}

/** The first of its names in a language is the usual one. */
export const headword = (entry: Pick<Entry, 'term' | 'names'>, language: string): string =>
	entry.names[language]?.[0] ?? entry.term;
