/**
 * Names of all entries → a tree of words, ready to be looked up. Built by the build, once;
 * the page only parses it. Plain JSON: see NameTable.
 */
import { namesByLanguage, ruleOf } from './entry-names';
import type { Entry, MatchingRule } from './entry-schema';
import { groupOf } from './groups';
import { inflections, type LanguageRules } from './inflection';
import { type GrowingTree, type NameTree, pack } from './name-tree';
import { fold, joint, tokenize, unaccented } from './tokens';

export interface Name {
	/** Index into `entries`; -1: a phrase in which a name means something else, matched so as not to be marked. */
	entry: number;
	/** What the letters of each word must be, one sign a word (core/letters.ts); '' = anything. */
	letters: string;
	/** Languages of pages on which the name is looked for; '' = all. */
	language: string;
	/** Index into `contexts`; -1: none needed. */
	context: number;
}

export interface Context {
	near: string[];
	notNear: string[];
}

export interface TableEntry {
	id: string;
	group: string;
	/** How far a mention shows the page's subject: 2 strong, 1 weak, 0 not at all. */
	topic: number;
}

export interface NameTable {
	entries: TableEntry[];
	contexts: Context[];
	names: Name[];
	root: NameTree;
}

const TOPIC = { strong: 2, weak: 1, none: 0 } as const;

export function buildNameTable(entries: readonly Entry[], languages: readonly LanguageRules[]): NameTable {
	const table: NameTable = { entries: [], contexts: [], names: [], root: {} };
	const tree: GrowingTree = {};
	for (const entry of entries) {
		const index = table.entries.push({ id: entry.id, group: groupOf(entry.category), topic: TOPIC[entry.topic] }) - 1;
		const contexts = entry.matching.map((rule) => addContext(table, rule));
		const everywhere = new Set<string>();
		for (const [language, name] of namesByLanguage(entry).flatMap(([code, names]) =>
			names.map((name) => [code, name] as const),
		)) {
			// A spelling that another language shares is looked for once.
			if (everywhere.has(name)) continue;
			const rule = ruleOf(entry, name);
			const letters = lettersOf(name, rule?.letters);
			const added: Name = {
				entry: index,
				letters,
				language: anyLanguage(language, name, letters) ? '' : language,
				context: rule ? (contexts[entry.matching.indexOf(rule)] ?? -1) : -1,
			};
			const inflected = entry.category === 'person' || entry.category === 'place' ? [] : inflections(name, language, languages);
			for (const form of [name, ...inflected]) addName(table, tree, form, added);
			if (added.language === '') everywhere.add(name);
		}
		for (const phrase of entry.matching.flatMap((rule) => rule.notIn ?? [])) {
			const added: Name = { entry: -1, letters: lettersOf(phrase, undefined), language: '', context: -1 };
			for (const form of [phrase, ...inflections(phrase, 'en', languages)]) addName(table, tree, form, added);
		}
	}
	return { ...table, root: pack(tree) };
}

// Proper names and numbers travel: "CBP One" and "287(g)" stand in Spanish news too. Common words do not.
const anyLanguage = (language: string, name: string, letters: string): boolean =>
	language === 'en' && (/^\p{N}/u.test(name) || /^[ACc]/.test(letters));

function addContext(table: NameTable, rule: MatchingRule): number {
	if (!rule.near && !rule.notNear) return -1;
	const words = (list: readonly string[] = []) =>
		list.map((phrase) =>
			tokenize(phrase)
				.map((t) => t.word)
				.join(' '),
		);
	return table.contexts.push({ near: words(rule.near), notNear: words(rule.notNear) }) - 1;
}

function addName(table: NameTable, tree: GrowingTree, name: string, record: Name): void {
	let node = tree;
	let end = 0;
	for (const token of tokenize(name)) {
		const key = node === tree ? token.word : joint(name.slice(end, token.start)) + token.word;
		if (!Object.hasOwn(node, key)) node[key] = {};
		node = node[key] as GrowingTree;
		end = token.end;
	}
	if (node === tree) return;
	const index = table.names.findIndex((n) => sameName(n, record));
	const at = index >= 0 ? index : table.names.push(record) - 1;
	node.$ ??= [];
	if (!node.$.includes(at)) node.$.push(at);
}

const sameName = (a: Name, b: Name): boolean =>
	a.entry === b.entry && a.letters === b.letters && a.language === b.language && a.context === b.context;

/** One sign a word: A all capitals, C a capital first, c a capital first and the rest small, l small, x anything. */
function lettersOf(name: string, rule: MatchingRule['letters']): string {
	if (rule === 'any' || (!rule && !/\p{Lu}/u.test(name))) return '';
	return tokenize(name)
		.map((token) => sign(unaccented(name.slice(token.start, token.end)), rule === 'exact'))
		.join('');
}

function sign(word: string, exact: boolean): string {
	if (fold(word) === word) return exact && /\p{L}/u.test(word) ? 'l' : 'x';
	if (word.length > 1 && word === word.toUpperCase()) return 'A';
	return exact ? 'c' : 'C';
}
