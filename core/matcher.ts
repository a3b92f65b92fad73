/** Finds the names of a table in one block of text: whole words, the longest first, never overlapping. */
import { contextFits, type Evidence } from './context';
import { lettersFit } from './letters';
import type { Name, NameNode, NameTable } from './name-table';
import { joint, type Token, tokenize, unaccented } from './tokens';

export interface Match {
	/** Index into the table's entries. */
	entry: number;
	/** Offsets into the text: start inclusive, end exclusive. */
	start: number;
	end: number;
	/**
	 * What speaks for this meaning. "plain": the name can mean nothing else. "near": words around it say so.
	 * "none": nothing in the block says so; it counts only if the rest of the page does (core/meaning.ts).
	 */
	evidence: Evidence;
	/** How much the wording itself tells: a word of the language, a proper name, or one that hardly anything else bears. */
	wording: 'word' | 'proper' | 'distinctive';
}

export function findNames(text: string, table: NameTable, language: string): Match[] {
	const tokens = tokenize(text);
	const matches: Match[] = [];
	for (let at = 0; at < tokens.length; ) {
		const found = longestAt(text, tokens, at, table, language);
		if (found?.match) matches.push(found.match);
		at += found?.words ?? 1;
	}
	return matches;
}

interface Found {
	words: number;
	/** Null for a phrase in which a name means something else. */
	match: Match | null;
}

function longestAt(text: string, tokens: readonly Token[], at: number, table: NameTable, language: string): Found | null {
	const first = tokens[at] as Token;
	let node = child(table.root, first.word);
	let best: Found | null = null;
	for (let last = at; node; last++) {
		for (const index of node.$ ?? []) {
			best = accepted(text, tokens, at, last, table, table.names[index] as Name, language) ?? best;
		}
		const token = tokens[last] as Token;
		const next = tokens[last + 1];
		node = next && child(node, joint(text.slice(token.end, next.start)) + next.word);
	}
	return best;
}

const child = (node: NameNode, key: string): NameNode | undefined =>
	Object.hasOwn(node, key) && key !== '$' ? (node[key] as NameNode) : undefined;

function accepted(
	text: string,
	tokens: readonly Token[],
	at: number,
	last: number,
	table: NameTable,
	name: Name,
	language: string,
): Found | null {
	if (name.language && name.language !== language) return null;
	const start = (tokens[at] as Token).start;
	const end = closingEnd(text, (tokens[last] as Token).end, tokens[last + 1]);
	if (!standsAlone(text, start, end) || !spelled(text, tokens, at, name.letters)) return null;
	const words = last - at + 1;
	if (name.entry < 0) return { words, match: null };
	const context = table.contexts[name.context];
	const evidence: Evidence = context ? contextFits(context, tokens, at, last) : 'plain';
	if (evidence === 'against') return null;
	return { words, match: { entry: name.entry, start, end, evidence, wording: wordingOf(name.letters) } };
}

// An acronym, or several words with capitals. A surname alone is neither.
const wordingOf = (letters: string): Match['wording'] =>
	letters === '' ? 'word' : /^A$|[ACc].*[ACc]/.test(letters) ? 'distinctive' : 'proper';

/** "287(g" ends at its bracket. */
function closingEnd(text: string, end: number, next: Token | undefined): number {
	const open = text.lastIndexOf('(', end);
	const closes = text.charAt(end) === ')' && open >= 0 && end - open <= 3 && /[\p{L}\p{N}]/u.test(text.charAt(open - 1));
	return closes && (!next || next.start > end) ? end + 1 : end;
}

const spelled = (text: string, tokens: readonly Token[], at: number, letters: string): boolean =>
	[...letters].every((sign, i) => {
		const token = tokens[at + i] as Token;
		return sign === 'x' || lettersFit(sign, unaccented(text.slice(token.start, token.end)));
	});

// Not inside an address, a handle or an identifier: "ice.gov", "@DHS", "asylum_seeker".
function standsAlone(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 2), start);
	const after = text.slice(end, end + 2);
	return (
		!/[@_/\\#]$|[\p{L}\p{N}]\.$/u.test(before.replace(/(?<=[\p{L}\p{N}\s])\/$/u, '')) &&
		!/^[@_\\]|^[./][\p{Ll}\p{N}]/u.test(after)
	);
}
