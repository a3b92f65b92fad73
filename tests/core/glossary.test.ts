import { expect, it } from 'vitest';
import { createGlossary } from '../../core/glossary';
import { entry } from './small-glossary';

const ended = entry({
	id: 'app',
	term: 'The App',
	topic: 'strong',
	category: 'app',
	status: { state: 'ended', since: '2025-01-20' },
});
const place = entry({ id: 'gap', term: 'The Gap', topic: 'weak', category: 'place', related: ['app', 'gone'] });
const glossary = createGlossary([ended, place]);

it('gives an entry with the headwords of those it relates to, as far as they exist', () => {
	expect(glossary.card('gap')).toEqual({ entry: place, related: [{ id: 'app', term: 'The App' }] });
});

it.each(['gone', '', 'constructor'])('has no card for "%s"', (id) => expect(glossary.card(id)).toBeNull());

it('gives headwords with a status, else the kind of thing, and skips what it does not know', () => {
	expect(glossary.headwords(['gap', 'gone', 'app'])).toEqual({
		gap: { term: 'The Gap', words: 'Place' },
		app: { term: 'The App', words: 'Ended 20 Jan 2025' },
	});
});
