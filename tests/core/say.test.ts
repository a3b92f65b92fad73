import { expect, it } from 'vitest';
import { createSay, inEnglish, sayCount } from '../../core/say';

const spanish = createSay({ '{n} terms': '{n} términos', Close: 'Cerrar', 'from {term}': 'desde {term}' });

it.each([
	[spanish('Close'), 'Cerrar'],
	[spanish('Open'), 'Open'],
	[spanish('toString'), 'toString'],
	[spanish('from {term}', { term: '{n} $&' }), 'desde {n} $&'],
	[inEnglish('{n} of {all}', { n: 0 }), '0 of {all}'],
	[sayCount(inEnglish, 1, '1 term', '{n} terms'), '1 term'],
	[sayCount(spanish, 0, '1 term', '{n} terms'), '0 términos'],
])('%s', (said, expected) => expect(said).toBe(expected));
