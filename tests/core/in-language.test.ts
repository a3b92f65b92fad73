import { expect, it } from 'vitest';
import type { Entry } from '../../core/entry-schema';
import { headword, inLanguage } from '../../core/in-language';
import { sound } from './sound-entry';

const gap = sound() as unknown as Entry;

it('puts the translated texts in place of the English, with the same sources', () => {
	const { entry, language } = inLanguage(gap, 'es');
	expect(language).toBe('es');
	expect(entry).toMatchObject({
		term: 'el Tapón',
		kind: 'Bosque · dos estados',
		status: { state: 'active', since: '2021-06', note: 'Una nota.', sources: ['law'] },
		firstLine: { text: 'Un bosque entre dos estados.', sources: ['law'] },
		body: [{ text: 'Es húmedo.', sources: ['press'] }],
		confusions: [{ text: 'No es un mar.', sources: ['law'] }],
		timeline: gap.timeline,
		translations: {},
	});
});

it('leaves no English label on a translated status', () => {
	const labelled = { ...gap, status: { ...gap.status, label: 'Open' } };
	expect(inLanguage(labelled, 'es').entry.status).not.toHaveProperty('label');
});

it('is English where there is no translation', () => {
	expect(inLanguage(gap, 'fr')).toEqual({ entry: { ...gap, translations: {} }, language: 'en' });
	expect(inLanguage(gap, 'constructor').language).toBe('en');
	expect(headword(gap, 'fr')).toBe('The Gap');
});
