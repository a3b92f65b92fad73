import { expect, it } from 'vitest';
import { currentSpeech, speechFor } from '../../browser/speech';
import { fakeBrowser, withParts } from './fake-browser';

const BOOKS = { es: { Close: 'Cerrar' } };
const ENGLISH = { language: 'en', phrases: {} };
const SPANISH = { language: 'es', phrases: BOOKS.es };

it.each([
	['es', SPANISH],
	['es-MX', SPANISH],
	['ES_419', SPANISH],
	['en-US', ENGLISH],
	['pt-BR', ENGLISH],
	['est', ENGLISH],
	['', ENGLISH],
	['constructor', ENGLISH],
])('"%s" is answered in %o', (wanted, speech) => expect(speechFor(wanted, BOOKS)).toEqual(speech));

it.each([
	['the browser’s', undefined, 'es-MX', SPANISH],
	['the reader’s', 'en', 'es-MX', ENGLISH],
	['the reader’s', 'es', 'en-GB', SPANISH],
	['the browser’s, where the choice is damaged', 7, 'es', SPANISH],
])('the language is %s', async (_, stored, browsers, speech) => {
	const { api, storage } = fakeBrowser();
	if (stored !== undefined) await storage.local.set({ language: stored });
	expect(await currentSpeech(withParts(api, { i18n: { getUILanguage: () => browsers } }), BOOKS)).toEqual(speech);
});
