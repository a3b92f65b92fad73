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
	/** Words after the noun that takes the plural: "of" in "port of entry". */
	linkers: readonly string[];
}

/** "port of entry" → ["port of entries", "ports of entry"]. */
export function inflections(name: string, language: string, languages: readonly LanguageRules[]): string[] {
	const rules = languages.find((l) => l.code === language);
	if (!rules) return [];
	const forms = [pluralAt(name, name.length, rules)];
	for (const linker of rules.linkers) {
		const at = name.indexOf(` ${linker} `);
		if (at > 0) forms.push(pluralAt(name, at, rules));
	}
	return forms.filter((form) => form !== name);
}

/** The name with the word that ends at `end` in the plural; unchanged where no rule fits. */
function pluralAt(name: string, end: number, rules: LanguageRules): string {
	const head = name.slice(0, end);
	for (const [pattern, replacement] of rules.plurals) {
		const ending = new RegExp(`${pattern}$`, 'u');
		if (ending.test(head)) return head.replace(ending, replacement) + name.slice(end);
	}
	return name;
}
