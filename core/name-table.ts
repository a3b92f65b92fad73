/** The names of all entries, ready to be looked up in a page. Packed by the build (core/pack-table.ts), once; opened here. */
import { numberAt } from './digits';
import { type NameLines, openLines, type PackedLines } from './name-lines';

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

/** Phrases hold no stops (core/context.ts). */
export const PHRASES = ',';
export const LISTS = ';';

/** Texts only: lists of numbers as core/digits.ts has them, lists of texts one a line. */
export interface PackedTable {
	ids: string;
	groups: string;
	/** Of each entry: its group, and how far it shows the subject. */
	entryGroups: string;
	topics: string;
	/** Letters and languages of names as they come together, with a space between. */
	kinds: string;
	/** Of each name: entry + 1, kind, context + 1. */
	nameEntries: string;
	nameKinds: string;
	nameContexts: string;
	/** Words that stand before surnames, of all languages, folded. */
	titles: string;
	/** One a line: two lists of phrases, near and not near, parted by LISTS, the phrases by PHRASES. */
	contexts: string;
	lines: PackedLines;
}

export interface NameTable {
	lines: NameLines;
	titles: ReadonlySet<string>;
	ids: readonly string[];
	entry(index: number): TableEntry;
	/** By the numbers that stand in the lines. */
	name(index: number): Name;
	/** Null for -1. */
	context(index: number): Context | null;
}

/** Next to nothing is made before it is asked for: most names are on no page, and every page on the subject waits for this. */
export function openTable(packed: PackedTable): NameTable {
	const lists = once(() => openLists(packed));
	const titles = once(() => new Set(linesOf(packed.titles)));
	return {
		lines: openLines(packed.lines),
		get titles() {
			return titles();
		},
		get ids() {
			return lists().ids;
		},
		entry: remembered((index) => entryAt(index, packed, lists())),
		name: remembered((index) => nameAt(index, packed, lists())),
		context: remembered((index) => (index < 0 ? null : contextOf(lists().contexts[index] as string))),
	};
}

interface Lists {
	ids: string[];
	groups: string[];
	kinds: string[];
	contexts: string[];
}

const openLists = ({ ids, groups, kinds, contexts }: PackedTable): Lists => ({
	ids: linesOf(ids),
	groups: linesOf(groups),
	kinds: linesOf(kinds),
	contexts: linesOf(contexts),
});

const entryAt = (index: number, { entryGroups, topics }: PackedTable, { ids, groups }: Lists): TableEntry => ({
	id: ids[index] as string,
	group: groups[numberAt(entryGroups, index)] as string,
	topic: numberAt(topics, index),
});

function nameAt(index: number, { nameEntries, nameKinds, nameContexts }: PackedTable, { kinds }: Lists): Name {
	const [letters, language] = (kinds[numberAt(nameKinds, index)] as string).split(' ') as [string, string];
	return { entry: numberAt(nameEntries, index) - 1, letters, language, context: numberAt(nameContexts, index) - 1 };
}

function contextOf(line: string): Context {
	const [near, notNear] = line.split(LISTS).map((list) => (list === '' ? [] : list.split(PHRASES)));
	return { near, notNear } as Context;
}

const linesOf = (text: string): string[] => text.split('\n');

function once<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

function remembered<T>(make: (index: number) => T): (index: number) => T {
	const known = new Map<number, T>();
	return (index) => {
		const found = known.get(index);
		if (found !== undefined) return found;
		const made = make(index);
		known.set(index, made);
		return made;
	};
}
