import type { House } from '../../core/lint/house';

/** A house of few rules. */
export const HOUSE: House = {
	words: {
		judgement: { en: ['harsh'], es: ['cruel'] },
		labels: { en: ['aliens'], es: ['ilegales'] },
		unmistakable: { en: ['asylum'], es: ['asilo'] },
	},
	publishers: { A: ['Congress'], B: ['Paper'], httpOnly: ['old.example.org'] },
	isEverydayWord: (word) => ['gap', 'ice', 'asylum'].includes(word),
};

/** A sound entry with something in every field. */
export const sound = () => ({
	id: 'gap',
	term: 'The Gap',
	abbreviations: ['TG'],
	aliases: ['Old Gap'],
	names: { es: ['el Tapón'] },
	category: 'programme',
	kind: 'Forest · two states',
	topic: 'weak',
	status: { state: 'active', since: '2021-06', note: 'A note.', sources: ['law'] },
	firstLine: { text: 'A forest between two states.', sources: ['law'] },
	body: [{ text: 'It is wet.', sources: ['press'] }],
	timeline: [
		{ date: '2020', text: 'First.', sources: ['law'] },
		{ date: '2021-06', text: 'Then.', sources: ['press'] },
		{ date: '2021-06-11', text: 'At last.', sources: ['press'] },
	],
	figures: [
		{ value: [1, 2], comparator: 'about', unit: 'people', population: 'All', period: '2021', asOf: '2021-12', sources: ['law'] },
	],
	confusions: [{ text: 'It is no sea.', sources: ['law'] }],
	contested: [
		{
			question: 'Is it wet?',
			sides: [
				{ who: 'One', text: 'Yes.', date: '2021', sources: ['law'] },
				{ who: 'Other', text: 'No.', sources: ['press'] },
			],
		},
	],
	related: ['sea'],
	sources: {
		law: { publisher: 'Congress', title: 'Law', date: '2021', address: 'https://example.org/law', kind: 'document' },
		press: { publisher: 'Paper', title: 'News', address: 'http://old.example.org/', kind: 'reporting', reprintedBy: 'X' },
	},
	matching: [{ names: ['The Gap', 'el Tapón'], letters: 'any', near: ['forest'], notNear: ['jeans'], notIn: ['The Gap Band'] }],
	translations: {
		es: {
			kind: 'Bosque · dos estados',
			firstLine: 'Un bosque entre dos estados.',
			body: ['Es húmedo.'],
			statusNote: 'Una nota.',
			confusions: ['No es un mar.'],
		},
	},
	corrections: [{ date: '2022-01-15', text: 'This entry said that the forest was dry. It is wet.' }],
	reviewed: '2022-01-31',
});

type Loose = Record<string, unknown>;

/** The sound entry with one value changed: "figures.0.value". */
export function broken(path: string, value: unknown): Loose {
	const whole = sound() as Loose;
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	const place = keys.reduce((at, key) => at[key] as Loose, whole);
	if (value === undefined) delete place[last];
	else place[last] = value;
	return whole;
}
