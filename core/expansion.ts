/** Is an acronym spelled out beside it: "Toledo Public Schools (TPS)", "TPS (transactions per second)", "CBP, the County Board of Prisons"? */
import { fold, type Token, tokenize } from './tokens';

/** Words that acronyms leave out. */
const SMALL = new Set(
	'a al an and at by da das de del der des die do dos du e el en et for für in la las le les los o of on or para por the to und y'.split(
		' ',
	),
);

/** Characters looked at on either side. */
const REACH = 120;

/** Offsets of the words that spell out the acronym between two offsets; null where none do. */
export function spelledOut(text: string, start: number, end: number): { start: number; end: number } | null {
	if (isOpening(text, start) && /^["”’']?[),;]/.test(text.slice(end, end + 2))) {
		const from = Math.max(0, start - REACH);
		return endingIn(shifted(tokenize(text.slice(from, start)), from), initialsOf(text, start, end));
	}
	if (!MAY_OPEN.includes(text.charAt(end)) || (text.charAt(end) === ' ' && text.charAt(end + 1) !== '(')) return null;
	const after = /^["”’']? ?\(|^["”’']?, /.exec(text.slice(end, end + 4))?.[0];
	if (!after) return null;
	const from = end + after.length;
	const inBrackets = after.endsWith('(');
	const stop = inBrackets ? text.indexOf(')', from) : text.length;
	const words = shifted(tokenize(text.slice(from, Math.min(stop < 0 ? from : stop, from + REACH))), from);
	const initials = initialsOf(text, start, end);
	return inBrackets ? beginningWith(words, initials) : namedBy(words, initials, text);
}

/** What may stand between an acronym and what spells it out: "TPS (", "TPS, ", "TPS”, ". */
const MAY_OPEN = ' (,"”’\'';

/** A bracket stands before it, or one and a quotation mark. */
const isOpening = (text: string, start: number): boolean =>
	text.charAt(start - 1) === '(' || (text.charAt(start - 2) === '(' && '"“‘\''.includes(text.charAt(start - 1)));

/** Without the plural's s: "SFABs". */
function initialsOf(text: string, start: number, end: number): string {
	const initials = fold(text.slice(start, end));
	return initials.length > 2 && text.charAt(end - 1) === 's' ? initials.slice(0, -1) : initials;
}

const shifted = (words: readonly Token[], by: number): Token[] =>
	words.map(({ start, end, word }) => ({ start: start + by, end: end + by, word }));

/** The last words, if their initials are these. */
function endingIn(words: readonly Token[], initials: string): { start: number; end: number } | null {
	let left = initials.length;
	for (let i = words.length - 1; i >= 0; i--) {
		const { start, word } = words[i] as Token;
		if (word.charAt(0) === initials.charAt(left - 1)) left--;
		else if (!SMALL.has(word)) return null;
		if (left === 0) return { start, end: (words.at(-1) as Token).end };
	}
	return null;
}

/** The first words, if their initials are these. */
function beginningWith(words: readonly Token[], initials: string): { start: number; end: number } | null {
	let found = 0;
	let first = -1;
	for (const { start, end, word } of words) {
		if (word.charAt(0) === initials.charAt(found)) {
			if (found++ === 0) first = start;
		} else if (!SMALL.has(word)) return null;
		if (found === initials.length) return { start: first, end };
	}
	return null;
}

/** Behind a comma a name with capitals, a word or two after: "DHS, the state's Department of Human Services". */
function namedBy(words: readonly Token[], initials: string, text: string): { start: number; end: number } | null {
	for (let i = 0; i < Math.min(4, words.length); i++) {
		const rest = words.slice(i);
		const phrase = beginningWith(rest, initials);
		const capitals = rest.filter(({ end, word }) => phrase && end <= phrase.end && !SMALL.has(word));
		if (phrase && capitals.every(({ start }) => text.charAt(start) !== text.charAt(start).toLowerCase())) return phrase;
	}
	return null;
}

/** Behind a comma, up to the sign that ends it; with "and the FBI" it is the next of a list. */
const DESCRIPTION =
	/^["”’']?, (?:an?|the|das|der|die|eine?|el|las?|los|une?|una|le|les|os?|uma?) (?![^,.;:!?—–()]* (?:and|e|et|o|or|oder|ou|u|und|y) (?:[a-z]+ )?[A-Z])([^,.;:!?—–()]+)[,.;:!?—–()]/;

/** What the acronym that ends at `end` is said to be: "heat index" of "HSI, a heat index, rose". Null where nothing is said. */
export function descriptionOf(text: string, end: number): string | null {
	return DESCRIPTION.exec(text.slice(end, end + REACH))?.[1] ?? null;
}
