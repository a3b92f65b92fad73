/** The modules made by tools/glossary-plugin.ts. */
declare module 'virtual:glossary-names' {
	const names: {
		table: import('../core/name-table').PackedTable;
		languages: Pick<import('../core/inflection').LanguageRules, 'code' | 'commonWords'>[];
	};
	export default names;
}

declare module 'virtual:subject' {
	/** The source of a pattern. */
	const subject: string;
	export default subject;
}

declare module 'virtual:glossary-entries' {
	const entries: import('../core/entry-schema').Entry[];
	export default entries;
}

declare module 'virtual:phrase-books' {
	const books: import('../browser/speech').PhraseBooks;
	export default books;
}

declare module '*.css?inline' {
	const text: string;
	export default text;
}
