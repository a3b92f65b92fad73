/** Finds the names of a table in one block of text: whole words, the longest first, never overlapping. */
import { contextFits, type Evidence } from './context';
import { lettersFit } from './letters';
import type { Name, NameTable } from './name-table';
import { endingAt, step } from './name-tree';
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
	/** How much the wording itself tells: a word of the language, a proper name, an acronym, or a name that hardly anything else bears. */
	wording: 'word' | 'proper' | 'acronym' | 'distinctive';
}

export function findNames(text: string, table: NameTable, language: string): Match[] {
	const tokens = tokenize(text);
	const matches: Match[] = [];
	for (let at = 0; at < tokens.length; ) {
		const found = longestAt(text, tokens, at, table, language);
		const surer = found && surerInside(found, at, (start) => longestAt(text, tokens, start, table, language));
		if (found?.match && !surer) matches.push(found.match);
		at += surer ?? found?.words ?? 1;
	}
	return matches;
}

/** A doubtful name gives way to a sure one that begins inside it: "the Darién" to "Darién Gap". Words to skip, or null. */
function surerInside(found: Found, at: number, look: (start: number) => Found | null): number | null {
	if (found.match?.evidence !== 'none') return null;
	for (let skip = 1; skip < found.words; skip++) {
		const other = look(at + skip)?.match;
		if (other && other.evidence !== 'none') return skip;
	}
	return null;
}

interface Found {
	words: number;
	/** Null for a phrase in which a name means something else. */
	match: Match | null;
}

function longestAt(text: string, tokens: readonly Token[], at: number, table: NameTable, language: string): Found | null {
	const first = tokens[at] as Token;
	let place = step({ tree: table.root, at: 0 }, first.word);
	let best: Found | null = null;
	for (let last = at; place; last++) {
		for (const index of endingAt(place)) {
			const found = accepted(text, tokens, at, last, table, table.names[index] as Name, language);
			if (found && !(isDoubtful(found) && best?.match && !isDoubtful(best))) best = found;
		}
		const token = tokens[last] as Token;
		const next = tokens[last + 1];
		place = next ? step(place, joint(text.slice(token.end, next.start)) + next.word) : null;
	}
	return best;
}

const isDoubtful = (found: Found): boolean => found.match?.evidence === 'none';

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
	const first = (tokens[at] as Token).start;
	const end = closingEnd(text, first, (tokens[last] as Token).end);
	const start = openingStart(text, first, end);
	if (!standsAlone(text, start, end) || !spelled(text, tokens, at, name.letters)) return null;
	const words = last - at + 1;
	if (name.entry < 0) return { words, match: null };
	const context = table.contexts[name.context];
	const evidence: Evidence = context ? contextFits(context, tokens, at, last) : 'plain';
	if (evidence === 'against') return null;
	return { words, match: { entry: name.entry, start, end, evidence, wording: wordingOf(name.letters) } };
}

// Several words with capitals are distinctive; a surname alone is not.
function wordingOf(letters: string): Match['wording'] {
	if (letters === '') return 'word';
	if (letters === 'A') return 'acronym';
	return /[ACc].*[ACc]/.test(letters) ? 'distinctive' : 'proper';
}

/** "287(g" ends at its bracket, if the bracket was opened in it. */
const closingEnd = (text: string, start: number, end: number): number =>
	text.charAt(end) === ')' && /\([^)]*$/.test(text.slice(start, end)) ? end + 1 : end;

/** "866) 347-2423" begins at its bracket, if the bracket closes in it. */
const openingStart = (text: string, start: number, end: number): number =>
	text.charAt(start - 1) === '(' && /^[^()]+\)./.test(text.slice(start, end)) ? start - 1 : start;

const spelled = (text: string, tokens: readonly Token[], at: number, letters: string): boolean =>
	[...letters].every((sign, i) => {
		const token = tokens[at + i] as Token;
		return sign === 'x' || lettersFit(sign, unaccented(text.slice(token.start, token.end)));
	});

/** Addresses longer than this are cut: what is looked at on either side. */
const LONGEST_RUN = 200;
const RUN_BEFORE = /[\p{L}\p{M}\p{N}@_/\\#.:~%?&=+-]*$/u;
const RUN_AFTER = /^[\p{L}\p{M}\p{N}@_/\\#.:~%?&=+-]*/u;

/** Not inside an address, a handle or an identifier: "ice.gov", "cbp.gov/asylum", "@DHS", "asylum_seeker". */
function standsAlone(text: string, start: number, end: number): boolean {
	const before = RUN_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_RUN), start))?.[0] ?? '';
	const after = RUN_AFTER.exec(text.slice(end, end + LONGEST_RUN))?.[0] ?? '';
	return (
		!/[@_\\#]|:\/\/|[\p{L}\p{N}]\.(?:\p{Ll}{2}|$)|^\/$/u.test(before) && !/^[_\\]|@|^[\p{L}\p{N}-]*\.[\p{Ll}\p{N}]/u.test(after)
	);
}
