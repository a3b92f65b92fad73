/** The names of all entries, ready to be looked up in a page. Packed by the build (core/pack-table.ts), once; opened here. */
import { type NameTree, openTree, type PackedTree } from './name-tree';
import { openSieve, type PackedSieve, type Sieve } from './sieve';

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

/** Words that speak for or against a name's meaning where they stand near it, as core/context.ts has them. */
export interface Context {
	near: readonly string[];
	notNear: readonly string[];
}

export interface TableEntry {
	id: string;
	group: string;
	/** How far a mention shows the page's subject: 2 strong, 1 weak, 0 not at all. */
	topic: number;
}

/** Plain JSON. Lists of numbers index into the lists of texts. */
export interface PackedTable {
	entries: TableEntry[];
	letters: string[];
	languages: string[];
	/** Four numbers a name: entry + 1, letters, language, context + 1. */
	names: number[];
	phrases: string[];
	contexts: { near: number[]; notNear: number[] }[];
	tree: PackedTree;
	sieve: PackedSieve;
}

export interface NameTable {
	entries: readonly TableEntry[];
	tree: NameTree;
	sieve: Sieve;
	/** By the numbers that stand in the tree. */
	name(index: number): Name;
	/** Null for -1. */
	context(index: number): Context | null;
}

export function openTable(packed: PackedTable): NameTable {
	const { entries, letters, languages, names, phrases, contexts } = packed;
	const texts = (indexes: readonly number[]) => indexes.map((i) => phrases[i] as string);
	return {
		entries,
		tree: openTree(packed.tree),
		sieve: openSieve(packed.sieve),
		name(index) {
			const [entry = 0, sign = 0, language = 0, context = 0] = names.slice(4 * index, 4 * index + 4);
			return {
				entry: entry - 1,
				letters: letters[sign] as string,
				language: languages[language] as string,
				context: context - 1,
			};
		},
		context(index) {
			const found = contexts[index];
			return found ? { near: texts(found.near), notNear: texts(found.notNear) } : null;
		},
	};
}
