/** The language of our own words: the reader's choice, else the browser's. */
import type { Browser } from 'webextension-polyfill';
import type { Speech } from '../core/messages';
import type { Phrases } from '../core/say';
import type { Settings } from '../core/settings';
import { loadSettings } from './settings';

/** Phrases by language; English needs none. */
export type PhraseBooks = Readonly<Record<string, Phrases>>;

export async function currentSpeech(api: Pick<Browser, 'i18n' | 'storage'>, books: PhraseBooks): Promise<Speech> {
	const { settings } = await loadSettings(api.storage);
	return speechFor(languageOf(api, settings), books);
}

/** As browsers write it: "es-MX". */
export const languageOf = (api: Pick<Browser, 'i18n'>, { language }: Settings): string =>
	language === 'auto' ? api.i18n.getUILanguage() : language;

/** A language we do not have is answered in English. */
export function speechFor(wanted: string, books: PhraseBooks): Speech {
	const language = (wanted.split(/[-_]/)[0] ?? '').toLowerCase();
	return Object.hasOwn(books, language) ? { language, phrases: books[language] ?? {} } : { language: 'en', phrases: {} };
}
