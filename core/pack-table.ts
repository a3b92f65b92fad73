/** The build's side of core/name-table.ts: the names of all entries, in all their forms, as texts. */
import { phraseOf } from './context';
import { packNumbers } from './digits';
import { namesByLanguage, ruleOf } from './entry-names';
import type { Entry, MatchingRule } from './entry-schema';
import { groupOf } from './groups';
import { genitivesOf, inflections, type LanguageRules } from './inflection';
import { type Context, LISTS, type Name, type PackedTable, PHRASES } from './name-table';
import { type PlantedName, packLines } from './pack-lines';
import { fold, joint, tokenize, unaccented, undotted } from './tokens';

const TOPIC = { strong: 2, weak: 1, none: 0 } as const;

export function packTable(entries: readonly Entry[], languages: readonly LanguageRules[]): PackedTable {
	const names = distinct<Name>();
	const contexts = distinct<Context>();
	const planted: PlantedName[] = [];
	const add = (form: string, name: Name) => {
		const [first, ...rest] = keysOf(form);
		if (first !== undefined) planted.push({ first, rest: rest.join(''), index: names.indexOf(name) });
	};
	entries.forEach((entry, index) => {
		const contextOf = (rule: MatchingRule | undefined) =>
			rule?.near || rule?.notNear ? contexts.indexOf({ near: phrasesOf(rule.near), notNear: phrasesOf(rule.notNear) }) : -1;
		for (const { name, language, forms } of formsOf(entry, languages)) {
			const rule = ruleOf(entry, name);
			const letters = lettersOf(name, rule?.letters);
			for (const form of forms) {
				add(form, { entry: index, letters, language, context: contextOf(rule) });
				// Of names of one length the last one planted is meant.
				for (const other of rule?.notOn ?? []) add(form, { entry: -1, letters, language: other, context: -1 });
			}
		}
		for (const phrase of entry.matching.flatMap((rule) => rule.notIn ?? [])) {
			const forms = [phrase, ...inflections(phrase, 'en', languages)];
			for (const form of forms) add(form, { entry: -1, letters: lettersOf(phrase, undefined), language: '', context: -1 });
		}
	});
	const { lines, order } = packLines(planted);
	return {
		...packEntries(entries),
		...packNames(order.map((index) => names.list[index] as Name)),
		contexts: contexts.list
			.map((context) => [context.near, context.notNear].map((list) => list.join(PHRASES)).join(LISTS))
			.join('\n'),
		titles: languages.flatMap(({ titles }) => titles.map(fold)).join('\n'),
		lines,
	};
}

/** The names of an entry with their inflected forms, and the language of the pages on which each is looked for. */
function formsOf(entry: Entry, languages: readonly LanguageRules[]): { name: string; language: string; forms: string[] }[] {
	const everywhere = new Set<string>();
	const inflected = entry.category !== 'person' && entry.category !== 'place';
	return namesByLanguage(entry).flatMap(([code, names]) =>
		names.flatMap((name) => {
			// A spelling that another language shares is looked for once.
			if (everywhere.has(name)) return [];
			const language = code === 'en' && travels(name, ruleOf(entry, name)?.letters) ? '' : code;
			if (language === '') everywhere.add(name);
			const genitives = languages
				.filter((own) => language === own.code || (language === '' && !inflected))
				.map((own) => ({ name, language: own.code, forms: genitivesOf(name, own) }));
			return [{ name, language, forms: [name, ...(inflected ? inflections(name, code, languages) : [])] }, ...genitives];
		}),
	);
}

// Proper names and numbers travel: "CBP One" and "287(g)" stand in Spanish news too. Common words do not.
const travels = (name: string, rule: MatchingRule['letters']): boolean =>
	/^\p{N}/u.test(name) || /^[ACc]/.test(lettersOf(name, rule));

/** Acronyms stay in capitals (core/context.ts). */
const phrasesOf = (phrases: readonly string[] = []): string[] =>
	phrases.map((phrase) => (/^[A-Z]{2,}$/.test(phrase) ? phrase : phraseOf(phrase.toLowerCase())));

/** Each word with what joins it to the one before. */
function keysOf(name: string): string[] {
	const tokens = tokenize(name);
	return tokens.map(({ start, word }, i) => (i ? joint(name.slice(tokens[i - 1]?.end, start)) + word : word));
}

/** One sign a word: A all capitals, C a capital first, c a capital first and the rest small, l small, x anything. */
function lettersOf(name: string, rule: MatchingRule['letters']): string {
	if (rule === 'any' || (!rule && !/\p{Lu}/u.test(name))) return '';
	return tokenize(name)
		.map((token) => sign(undotted(unaccented(name.slice(token.start, token.end))), rule === 'exact'))
		.join('');
}

function sign(word: string, exact: boolean): string {
	if (fold(word) === word) return exact && /\p{L}/u.test(word) ? 'l' : 'x';
	if (word.length > 1 && word === word.toUpperCase()) return 'A';
	return exact ? 'c' : 'C';
}

function packEntries(entries: readonly Entry[]): Pick<PackedTable, 'ids' | 'groups' | 'entryGroups' | 'topics'> {
	const groups = distinct<string>();
	return {
		ids: entries.map(({ id }) => id).join('\n'),
		entryGroups: packNumbers(entries.map(({ category }) => groups.indexOf(groupOf(category)))),
		groups: groups.list.join('\n'),
		topics: packNumbers(entries.map(({ topic }) => TOPIC[topic])),
	};
}

function packNames(names: readonly Name[]): Pick<PackedTable, 'kinds' | 'nameEntries' | 'nameKinds' | 'nameContexts'> {
	const kinds = distinct<string>();
	return {
		nameEntries: packNumbers(names.map(({ entry }) => entry + 1)),
		nameKinds: packNumbers(names.map(({ letters, language }) => kinds.indexOf(`${letters} ${language}`))),
		nameContexts: packNumbers(names.map(({ context }) => context + 1)),
		kinds: kinds.list.join('\n'),
	};
}

/** A list that holds each value once, and tells its index. */
function distinct<T>(): { list: T[]; indexOf(value: T): number } {
	const list: T[] = [];
	const known = new Map<string, number>();
	return {
		list,
		indexOf(value) {
			const key = JSON.stringify(value);
			const index = known.get(key) ?? list.push(value) - 1;
			known.set(key, index);
			return index;
		},
	};
}
