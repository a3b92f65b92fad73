/** Names that can be told from other words. */
import { namesByLanguage, ruleOf } from '../entry-names';
import type { Entry } from '../entry-schema';
import type { Found, House } from './house';

export function nameProblems(entry: Entry, house: House): Found[] {
	return [...ruleProblems(entry), ...everydayProblems(entry, house)];
}

function ruleProblems(entry: Entry): Found[] {
	const own = new Set(namesByLanguage(entry).flatMap(([, names]) => names));
	return entry.matching.flatMap((rule, i) =>
		(rule.names ?? [])
			.filter((name) => !own.has(name))
			.map(
				(name): Found => [
					`matching[${i}].names`,
					`"${name}" is not a name of this entry: spell it as in term, abbreviations, aliases or names`,
				],
			),
	);
}

/** A name of one everyday word needs words near it, or a place on the list of those that mean one thing only. */
function everydayProblems(entry: Entry, { words, isEverydayWord }: House): Found[] {
	return namesByLanguage(entry).flatMap(([language, names]) =>
		names
			.filter(isEveryday(language))
			.map(
				(name): Found => [
					language === 'en' ? 'matching' : `names.${language}`,
					`"${name}" is an everyday word: give it a rule with "near", or list it as unmistakable in data/editorial/words.json`,
				],
			),
	);

	function isEveryday(language: string) {
		return (name: string) => {
			if (/[^\p{L}\p{M}]/u.test(name) || words.unmistakable[language]?.includes(name.toLowerCase())) return false;
			// Of other languages we have no dictionary: there every word in small letters is one.
			const everyday = language === 'en' ? isEverydayWord(name.toLowerCase()) : /^\p{Ll}/u.test(name);
			return everyday && !ruleOf(entry, name)?.near;
		};
	}
}
