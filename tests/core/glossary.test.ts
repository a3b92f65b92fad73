import { expect, it } from 'vitest';
import { createGlossary } from '../../core/glossary';
import { createSay, inEnglish } from '../../core/say';
import { entry } from './small-glossary';

const ended = entry({
	id: 'app',
	term: 'The App',
	topic: 'strong',
	category: 'app',
	names: { es: ['la App', 'la otra'] },
	status: { state: 'ended', since: '2025-01-20' },
	translations: { es: { kind: 'App', firstLine: 'Una app.', body: [], confusions: [] } },
});
const place = entry({ id: 'gap', term: 'The Gap', topic: 'weak', category: 'place', related: ['app', 'gone'] });
const glossary = createGlossary([ended, place]);
const spanish = createSay({ Place: 'Lugar', 'Ended {date}': 'Terminó el {date}', Jan: 'ene' });

it('gives an entry with the headwords of those it relates to, as far as they exist', () => {
	expect(glossary.card('gap', 'en')).toEqual({ entry: place, language: 'en', related: [{ id: 'app', term: 'The App' }] });
});

it('gives it in the language asked for, as far as it is translated', () => {
	expect(glossary.card('app', 'es')).toMatchObject({ entry: { term: 'la App', kind: 'App' }, language: 'es' });
	expect(glossary.card('gap', 'es')).toMatchObject({ entry: { term: 'The Gap' }, language: 'en', related: [{ term: 'la App' }] });
});

it.each(['gone', '', 'constructor'])('has no card for "%s"', (id) => expect(glossary.card(id, 'en')).toBeNull());

it('gives headwords with a status, else the kind of thing, and skips what it does not know', () => {
	expect(glossary.headwords(['gap', 'gone', 'app'], 'en', inEnglish)).toEqual({
		gap: { term: 'The Gap', words: 'Place' },
		app: { term: 'The App', words: 'Ended 20 Jan 2025' },
	});
	expect(glossary.headwords(['gap', 'app'], 'es', spanish)).toEqual({
		gap: { term: 'The Gap', words: 'Lugar' },
		app: { term: 'la App', words: 'Terminó el 20 ene 2025' },
	});
});
