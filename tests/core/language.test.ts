import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../core/language';
import { LANGUAGES } from './small-glossary';

const TEXTS = {
	en: 'The bridge was closed for three days, and the people who had waited at it were told to come back with their papers.',
	es: 'El puente estuvo cerrado durante tres días y las personas que esperaban en la fila tuvieron que volver con sus papeles.',
	fr: 'Le pont est resté fermé pendant trois jours et les gens qui attendaient dans la file ont dû revenir avec leurs papiers.',
	de: 'Die Brücke war drei Tage lang gesperrt, und die Menschen, die auf der Straße warteten, mussten mit den Papieren wiederkommen.',
	pt: 'A ponte ficou fechada por três dias e as pessoas que esperavam na fila não puderam voltar com os seus papéis no domingo.',
	ht: 'Pon an te fèmen pandan twa jou, e moun ki t ap tann nan liy lan te oblije tounen ak papye yo paske yo pa te gen lòt chwa.',
};
const detect = (text: string, declared = ''): string => detectLanguage(text, declared, LANGUAGES);

describe.each(Object.entries(TEXTS))('%s', (code, text) => {
	it.each(['', code, `${code}-XX`, 'en-US', 'es', 'x'])('is told from its text, declared as "%s"', (declared) => {
		expect(detect(text, declared)).toBe(code);
	});

	it('is told from capitals too', () => expect(detect(text.toUpperCase())).toBe(code));
});

describe('where the text does not say, the page is believed', () => {
	it.each([
		['en-US', 'en'],
		['ES', 'es'],
		['pt_BR', 'pt'],
		['nl', 'nl'],
		[' fr ', 'fr'],
		['', 'und'],
		['x-klingon', 'und'],
		['fil', 'und'],
		['english', 'und'],
		['12', 'und'],
	])('"%s" → %s', (declared, language) => {
		expect(detect('CBP 1,450', declared)).toBe(language);
	});

	it('for eleven words, but not for twelve', () => {
		expect(detect('the of and to in that is was for with as', 'es')).toBe('es');
		expect(detect('the of and to in that is was for with as on', 'es')).toBe('en');
	});

	it('for a list of names', () => {
		expect(
			detect('Tapachula Reynosa Matamoros Brownsville McAllen Laredo Nogales Calexico Tecate Yuma Douglas Naco Sasabe', 'es'),
		).toBe('es');
	});
});

it('believes a page that declares a language we do not know', () => {
	const italian = 'La polizia ha detto che la nave era partita con una rotta per la Spagna e un gruppo di persone del porto.';
	expect(detect(italian, 'it-IT')).toBe('it');
});

describe('a terse text that says nothing of itself', () => {
	it('is told where no other language comes near', () => {
		expect(
			detect(
				'Coast Guard crews repatriated 143 people after interdictions of rustic vessels; task force partners patrol with a cutter.',
			),
		).toBe('en');
	});
	it('is left alone where two come near', () => {
		expect(detect('Tapachula Reynosa Matamoros para Brownsville McAllen Laredo Nogales Calexico Tecate Yuma Douglas')).toBe(
			'und',
		);
	});
});

describe('two languages, one with the word "a" and one with the word "b"', () => {
	const SPOKEN = [
		{ code: 'aa', commonWords: ['a'] },
		{ code: 'bb', commonWords: ['b'] },
	];
	const text = (a: number, b: number, others: number) => 'a '.repeat(a) + 'b '.repeat(b) + 'x '.repeat(others);

	it.each([
		['a short text in both is in the one declared', 5, 3, 12, 'bb', 'bb'],
		['not where it says the other twice as often', 6, 3, 11, 'bb', 'aa'],
		['39 words are short', 10, 6, 23, 'bb', 'bb'],
		['40 are not', 10, 6, 24, 'bb', 'aa'],
		['12 in 100 say more than what is declared', 12, 6, 82, 'bb', 'aa'],
		['11 do not', 11, 6, 83, 'bb', 'bb'],
		['6 in 100 are enough where nothing is declared', 6, 3, 91, '', 'aa'],
		['not where the other comes near', 6, 4, 90, '', 'und'],
		['5 are not', 5, 0, 95, '', 'und'],
	])('%s', (_, a, b, others, declared, language) => expect(detectLanguage(text(a, b, others), declared, SPOKEN)).toBe(language));

	it('knowing one alone', () => expect(detectLanguage(text(6, 0, 94), '', SPOKEN.slice(0, 1))).toBe('aa'));
	it('knowing none', () => expect(detectLanguage(text(50, 0, 0), '', [])).toBe('und'));
	it('a long text is told from its beginning', () =>
		expect(detectLanguage(text(10_000, 0, 0) + text(0, 90_000, 0), '', SPOKEN)).toBe('aa'));
});
