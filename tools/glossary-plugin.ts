/**
 * Vite plugin: puts the checked glossary into the bundles. A page gets names only (`virtual:glossary-names`);
 * texts (`virtual:glossary-entries`) stay in background, popup and side panel. A fault in an entry ends the build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { LanguageRules } from '../core/inflection';
import { formatProblem } from '../core/lint/problem';
import { packTable } from '../core/pack-table';
import { subjectPattern } from '../core/subject';
import { readGlossary } from './glossary';
import { readPhraseBooks } from './phrase-books';

const LANGUAGES = join(import.meta.dirname, '../data/languages');

export function readLanguages(folder: string = LANGUAGES): LanguageRules[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as LanguageRules);
}

const MODULES: Record<string, () => unknown> = {
	'virtual:glossary-names': () => {
		const languages = readLanguages();
		return {
			table: packTable(soundEntries(), languages),
			languages: languages.map(({ code, commonWords }) => ({ code, commonWords })),
		};
	},
	'virtual:subject': () => subjectPattern(readLanguages()),
	'virtual:glossary-entries': soundEntries,
	'virtual:phrase-books': readPhraseBooks,
};

function soundEntries() {
	const { entries, problems } = readGlossary();
	if (problems.length) throw new Error(`The glossary has faults:\n${problems.map(formatProblem).join('\n')}`);
	return entries;
}

export function glossary(): Plugin {
	return {
		name: 'border-gloss-glossary',
		resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : null),
		// A script with one other character is kept, and read, at two bytes a character.
		generateBundle(_, bundle) {
			for (const part of Object.values(bundle)) if (part.type === 'chunk') part.code = inAscii(part.code);
		},
		load(id) {
			const make = MODULES[id.slice(1)];
			if (!id.startsWith('\0') || !make) return null;
			const json = JSON.stringify(make());
			// Of a long list JSON.parse is quicker for the browser than the same thing as code; of a few long texts it is not.
			return id.endsWith('entries') ? `export default JSON.parse(${JSON.stringify(json)});` : `export default ${json};`;
		},
	};
}

/** They stand in texts and patterns only, where the browser reads their numbers as it reads them. */
const inAscii = (code: string): string =>
	code.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
