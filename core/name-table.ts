/** The names of all entries, ready to be looked up in a page. Packed by the build (core/pack-table.ts), once; opened here. */
import { lengthOf, numberAt, numbersAt, type PackedLengths, startOf } from './digits';
import { type NameTree, openTree, type PackedTree } from './name-tree';
import type { Sieve } from './sieve';

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

/** Texts only: lists of numbers as core/digits.ts has them, lists of texts one a line. */
export interface PackedTable {
	ids: string;
	groups: string;
	/** Of each entry: its group, and how far it shows the subject. */
	entryGroups: string;
	topics: string;
	letters: string;
	languages: string;
	/** Four numbers a name: entry + 1, letters, language, context + 1. */
	names: string;
	/** Words that stand before surnames, of all languages, folded. */
	titles: string;
	phrases: string;
	/** Two lists of phrases a context: near, not near. */
	contexts: PackedLengths;
	contextPhrases: string;
	tree: PackedTree;
	sieve: Sieve;
}

export interface NameTable {
	entries: readonly TableEntry[];
	tree: NameTree;
	sieve: Sieve;
	titles: ReadonlySet<string>;
	/** By the numbers that stand in the tree. */
	name(index: number): Name;
	/** Null for -1. */
	context(index: number): Context | null;
}

const lines = (text: string): string[] => text.split('\n');

export function openTable(packed: PackedTable): NameTable {
	const letters = lines(packed.letters);
	const languages = lines(packed.languages);
	const groups = lines(packed.groups);
	/** Made when they are asked for. */
	const contexts: Context[] = [];
	let phrases: string[] | null = null;
	const phrasesOf = (list: number): string[] => {
		phrases ??= lines(packed.phrases);
		const indexes = numbersAt(packed.contextPhrases, startOf(packed.contexts, list), lengthOf(packed.contexts, list));
		return indexes.map((index) => phrases?.[index] as string);
	};
	const column = (index: number, at: number): number => numberAt(packed.names, 4 * index + at);
	return {
		entries: lines(packed.ids).map((id, i) => ({
			id,
			group: groups[numberAt(packed.entryGroups, i)] as string,
			topic: numberAt(packed.topics, i),
		})),
		tree: openTree(packed.tree),
		sieve: packed.sieve,
		titles: new Set(lines(packed.titles)),
		name: (index) => ({
			entry: column(index, 0) - 1,
			letters: letters[column(index, 1)] as string,
			language: languages[column(index, 2)] as string,
			context: column(index, 3) - 1,
		}),
		context(index) {
			if (index < 0) return null;
			contexts[index] ??= { near: phrasesOf(2 * index), notNear: phrasesOf(2 * index + 1) };
			return contexts[index] as Context;
		},
	};
}
