/** What only shows when all entries are seen together: relations, and names with two owners. */
import { namesByLanguage, ruleOf } from '../entry-names';
import type { Entry } from '../entry-schema';
import { tokenize } from '../tokens';
import type { Problem } from './problem';

/** `faulty`: ids of entries that are there, but not sound; nothing is said of who relates to whom through them. */
export function checkGlossary(entries: readonly Entry[], faulty: readonly string[] = []): Problem[] {
	return [...relationProblems(entries, faulty), ...ownerProblems(entries), ...phraseProblems(entries)];
}

function relationProblems(entries: readonly Entry[], faulty: readonly string[]): Problem[] {
	const ids = new Set([...entries.map((entry) => entry.id), ...faulty]);
	const reached = new Set(entries.flatMap((entry) => entry.related.filter((id) => id !== entry.id)));
	return entries.flatMap(({ id, related }) => {
		const file = `${id}.json`;
		const problems: Problem[] = related.flatMap((other, i) => {
			const field = `related[${i}]`;
			if (other === id) return [{ file, field, message: 'an entry is not related to itself: take it out' }];
			return ids.has(other) ? [] : [{ file, field, message: `there is no entry "${other}": write it or take it out` }];
		});
		if (entries.length > 1 && faulty.length === 0 && !reached.has(id))
			problems.push({
				file,
				field: 'related',
				message: `no other entry relates to it: name "${id}" in one that readers come from`,
			});
		return problems;
	});
}

/** Two entries own a name only where a context rule of each tells when it is meant. */
function ownerProblems(entries: readonly Entry[]): Problem[] {
	const owners = new Map<string, { entry: Entry; name: string }>();
	return entries.flatMap((entry) =>
		namesByLanguage(entry).flatMap(([language, names]) =>
			names.flatMap((name): Problem[] => {
				const key = `${language}: ${wordsOf(name)}`;
				const owner = owners.get(key) ?? { entry, name };
				owners.set(key, owner);
				const told = ruleOf(owner.entry, owner.name)?.near && ruleOf(entry, name)?.near;
				if (owner.entry.id === entry.id || told) return [];
				const message = `"${name}" is owned by ${owner.entry.id}.json too: keep it in one of the two, or give each a rule with "near" for it`;
				return [{ file: `${entry.id}.json`, field: language === 'en' ? 'aliases' : `names.${language}`, message }];
			}),
		),
	);
}

/** A phrase in which a name means something else must not be what another entry is called: the longer name wins by itself. */
function phraseProblems(entries: readonly Entry[]): Problem[] {
	const owners = new Map(
		entries.flatMap((entry) => namesByLanguage(entry).flatMap(([, names]) => names.map((name) => [wordsOf(name), entry.id]))),
	);
	return entries.flatMap(({ id, matching }) =>
		matching.flatMap(({ notIn = [] }, i) =>
			notIn
				.filter((phrase) => owners.has(wordsOf(phrase)))
				.map((phrase) => ({
					file: `${id}.json`,
					field: `matching[${i}].notIn`,
					message: `"${phrase}" is a name of ${owners.get(wordsOf(phrase))}.json: take it out, the longer name wins by itself`,
				})),
		),
	);
}

/** What the matcher compares: apostrophes, hyphens and letters' forms apart. */
const wordsOf = (name: string): string =>
	tokenize(name)
		.map(({ word }) => word)
		.join(' ');
