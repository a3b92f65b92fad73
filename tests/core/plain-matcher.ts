/**
 * The matcher once more, slow and obvious: every name is a pattern, every place of the text is tried.
 * For names without rules about the words around them.
 */
import type { Entry } from '../../core/entry-schema';

const FORMS: Record<string, string> = {
	' ': '(?:[\\s\u00AD\u200B]*["“”]?[\\s\u00AD\u200B]+["“”]?|["“”]?[-‐‑–]["“”]?|["“”][-‐‑–]?)',
};
const UNSEEN = '[\u00AD\u200B\u0300-\u036F]*';

/** "CBP One" → a pattern that fits it with any space, hyphen, quotation marks, accents and unseen characters. */
function patternOf(name: string): RegExp {
	const letters = [...name.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) =>
		letter === ' ' || letter === '-'
			? FORMS[' ']
			: /[\p{L}\p{N}]/u.test(letter)
				? letter.replace('e', '[eé]') + UNSEEN
				: `\\${letter}`,
	);
	return new RegExp(`^${UNSEEN}${letters.join('')}(?!${UNSEEN}[\\p{L}\\p{N}])`, 'iu');
}

const plain = (text: string): string => text.normalize('NFD').replace(/[\p{M}\u00AD\u200B]/gu, '');

/** A proper name begins each word with its capital, an acronym is all capitals but for the plural's s. */
function lettersFit(name: string, found: string): boolean {
	const words = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
	return words(name).every((asked, i) => {
		const word = words(found)[i] ?? '';
		if (!/^\p{Lu}/u.test(asked)) return true;
		if (/^\p{Lu}+s?$/u.test(asked) && asked.length > 1) return /^\p{Lu}+s?$/u.test(word);
		return /^\p{Lu}/u.test(word);
	});
}

export interface PlainName {
	id: string;
	name: string;
	pattern: RegExp;
}

const plural = (name: string): string => (name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`);

/** Names with their plurals, as the entries say them. */
export const plainNames = (entries: readonly Entry[]): PlainName[] =>
	entries.flatMap((e) =>
		[e.term, ...e.abbreviations, ...e.aliases].flatMap((name) => {
			const plurals = e.category === 'place' ? [] : [plural(name), name.replace(/^(\w+)(?= of )/, plural)];
			return [name, ...plurals].map((form) => ({ id: e.id, name: form, pattern: patternOf(form) }));
		}),
	);

export function findPlainly(text: string, names: readonly PlainName[]): string[] {
	const found: string[] = [];
	for (let at = 0; at < text.length; ) {
		const here = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? [] : names.flatMap((name) => lengthsAt(text, at, name));
		const longest = here.sort((a, b) => b.length - a.length)[0];
		if (longest) found.push(`${longest.id} ${at}-${at + longest.length}`);
		at += longest?.length ?? 1;
	}
	return found;
}

function lengthsAt(text: string, at: number, { id, name, pattern }: PlainName): { id: string; length: number }[] {
	const found = pattern.exec(text.slice(at))?.[0];
	return found && lettersFit(name, found) ? [{ id, length: found.length }] : [];
}
