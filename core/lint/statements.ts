/** The texts of an entry, each with the field it stands in. */
import type { Entry } from '../entry-schema';

export interface Said {
	field: string;
	text: string;
	/** ISO 639-1. */
	language: string;
}

/** Every sentence that is ours: not names, and not titles of sources. */
export function ourTexts(entry: Entry): Said[] {
	const english: [field: string, text: string | undefined][] = [
		['kind', entry.kind],
		['status.label', entry.status.label],
		['status.note', entry.status.note],
		['firstLine.text', entry.firstLine.text],
		...texts('body', entry.body),
		...texts('timeline', entry.timeline),
		...entry.figures.map(({ population }, i): [string, string] => [`figures[${i}].population`, population]),
		...texts('confusions', entry.confusions),
		...entry.contested.flatMap(({ question, sides }, i): [string, string][] => [
			[`contested[${i}].question`, question],
			...texts(`contested[${i}].sides`, sides),
		]),
		...texts('corrections', entry.corrections),
	];
	return [
		...english.flatMap(([field, text]) => (text ? [{ field, text, language: 'en' }] : [])),
		...Object.entries(entry.translations).flatMap(([language, its]) =>
			Object.entries(its).flatMap(([field, value]) =>
				[value ?? []].flat().map((text, i) => ({
					field: `translations.${language}.${field}${Array.isArray(value) ? `[${i}]` : ''}`,
					text,
					language,
				})),
			),
		),
	];
}

/** Every place that cites, with the ids of its sources. */
export function citations(entry: Entry): [field: string, ids: readonly string[]][] {
	const list = (name: string, items: readonly { sources: readonly string[] }[]) =>
		items.map((item, i): [string, readonly string[]] => [`${name}[${i}].sources`, item.sources]);
	return [
		['status.sources', entry.status.sources ?? []],
		['firstLine.sources', entry.firstLine.sources],
		...list('body', entry.body),
		...list('timeline', entry.timeline),
		...list('figures', entry.figures),
		...list('confusions', entry.confusions),
		...entry.contested.flatMap((c, i) => list(`contested[${i}].sides`, c.sides)),
	];
}

const texts = (name: string, items: readonly { text: string }[]) =>
	items.map(({ text }, i): [string, string] => [`${name}[${i}].text`, text]);

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
