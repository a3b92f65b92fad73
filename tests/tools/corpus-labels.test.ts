/** Labels of the corpus, by its own names for things, each with the entries that answer them. Its texts are not ours to commit. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesByLanguage } from '../../core/entry-names';
import { inflections } from '../../core/inflection';
import { fold } from '../../core/tokens';
import { readGlossary } from '../../tools/glossary';
import { readLanguages } from '../../tools/glossary-plugin';

interface Article {
	id: string;
	language: string;
	terms: { match: string; canonical: string; priority: string }[];
}

const here = (name: string) => join(import.meta.dirname, name);
const CANONICAL = JSON.parse(readFileSync(here('../corpus/canonical-entries.json'), 'utf8')) as Record<string, string[]>;
const ARTICLES = here('../../../shared/corpus/articles-dev.json');
const LANGUAGES = readLanguages();

const { entries } = readGlossary();
/** "en: cbp one" → ids of the entries that own the name, inflected forms included. */
const owners = new Map<string, Set<string>>();
for (const entry of entries) {
	for (const [language, names] of namesByLanguage(entry)) {
		for (const form of names.flatMap((name) => [name, ...inflections(name, language, LANGUAGES)])) {
			const key = `${language}: ${fold(form)}`;
			owners.set(key, (owners.get(key) ?? new Set()).add(entry.id));
		}
	}
}
const ownersOf = (match: string, language: string): string[] => [
	...new Set([language, 'en'].flatMap((code) => [...(owners.get(`${code}: ${fold(match)}`) ?? [])])),
];

it.each(Object.entries(CANONICAL))('%s is answered by %j', (_, ids) => {
	const known = entries.map(({ id }) => id);
	for (const id of ids) expect(known).toContain(id);
});

const there = existsSync(ARTICLES);
describe.runIf(there)(`the labelled articles${there ? '' : ' (not beside this clone: left out)'}`, () => {
	const articles = there ? (JSON.parse(readFileSync(ARTICLES, 'utf8')) as Article[]) : [];

	it.each(articles.map((article) => [article.id, article] as const))(
		'%s: every label has an entry that owns the name',
		(_, article) => {
			const missing = article.terms.filter(
				({ match, canonical }) => !ownersOf(match, article.language).some((id) => CANONICAL[canonical]?.includes(id)),
			);
			expect(missing.map(({ match, canonical }) => `${match} → ${canonical}`)).toEqual([]);
		},
	);
});
