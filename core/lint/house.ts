/** What the lints go by, beside the schema: lists of `data/editorial`, and a dictionary. */

export interface WordLists {
	/** Words that judge, by language. Not said in our own voice. */
	judgement: Readonly<Record<string, readonly string[]>>;
	/** Labels for people, by language. They stand in quotation marks, as a source uses them. */
	labels: Readonly<Record<string, readonly string[]>>;
	/** One-word names that mean one thing only on a page about migration, by language. */
	unmistakable: Readonly<Record<string, readonly string[]>>;
}

export interface Publishers {
	/** The document itself: agencies, courts, legislatures, international bodies. */
	A: readonly string[];
	/** Own reporting, research services, trackers. */
	B: readonly string[];
	/** Hosts that answer by http:// only. */
	httpOnly: readonly string[];
}

export interface House {
	words: WordLists;
	publishers: Publishers;
	/** Is this an everyday English word? In small letters. */
	isEverydayWord(word: string): boolean;
}

/** What a lint found in one entry: the field, and what to do about it. */
export type Found = [field: string, message: string];
