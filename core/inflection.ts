/** Forms of a name that readers meet: plurals. The rules of a language are one file in data/languages. */

export interface LanguageRules {
	/** ISO 639-1. */
	code: string;
	/** Frequent small words by which a text's language is told. */
	commonWords: readonly string[];
	/**
	 * Words, beginnings and phrases that speak of migration enforcement: by them a page is found worth reading. Parts of
	 * other words count too, so none may stand in everyday words.
	 */
	subject: readonly string[];
	/** Words before a surname that are no first name: "President" before "Mulino". */
	titles: readonly string[];
	/** [ending as a pattern, replacement], the first that fits makes the plural. None: no plurals are made. */
	plurals: readonly (readonly [pattern: string, replacement: string])[];
	/** Words after the noun that takes the plural: "of" in "port of entry", "d'" in "demandeur d'asile". */
	linkers: readonly string[];
	/** As the plurals, for the genitive that is written without an apostrophe: "Mulinos" in German. People and places take it too. */
	genitives: readonly (readonly [pattern: string, replacement: string])[];
}

/** "port of entry" → ["port of entries", "ports of entry"]. */
export function inflections(name: string, language: string, languages: readonly LanguageRules[]): string[] {
	const rules = languages.find((l) => l.code === language);
	if (!rules) return [];
	const forms = [formAt(name, name.length, rules.plurals)];
	for (const linker of rules.linkers) {
		const at = name.indexOf(/\p{L}$/u.test(linker) ? ` ${linker} ` : ` ${linker}`);
		if (at > 0) forms.push(formAt(name, at, rules.plurals));
	}
	return forms.filter((form) => form !== name);
}

/** "Mulino" → ["Mulinos"]; none where the language has no such form. */
export const genitivesOf = (name: string, { genitives }: Pick<LanguageRules, 'genitives'>): string[] =>
	[formAt(name, name.length, genitives)].filter((form) => form !== name);

/** The name with another ending of the word that ends at `end`; unchanged where no rule fits. */
function formAt(name: string, end: number, endings: LanguageRules['plurals']): string {
	const head = name.slice(0, end);
	for (const [pattern, replacement] of endings) {
		const ending = new RegExp(`${pattern}$`, 'u');
		if (ending.test(head)) return head.replace(ending, replacement) + name.slice(end);
	}
	return name;
}
