/** The manifest's own words in each language, as browsers want them: `_locales/<language>/messages.json`. */
import { readPhraseBooks } from './phrase-books';

/** What the manifest says, by message name. */
export const MANIFEST_PHRASES = {
	description:
		'Explains the programmes, agencies and terms of migration enforcement on the news page you read. Offline; watches nobody.',
	nextMark: 'Go to the next marked term and open it',
	previousMark: 'Go to the previous marked term and open it',
} as const;

/** Path in the extension → content. */
export function localeFiles(): { relativeDest: string; contents: string }[] {
	return Object.entries({ en: {}, ...readPhraseBooks() }).map(([language, book]: [string, Readonly<Record<string, string>>]) => ({
		relativeDest: `_locales/${language}/messages.json`,
		contents: JSON.stringify(
			Object.fromEntries(Object.entries(MANIFEST_PHRASES).map(([name, phrase]) => [name, { message: book[phrase] ?? phrase }])),
		),
	}));
}
