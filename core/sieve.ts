/**
 * Where may a name begin in a text? One pass over its characters that makes no strings. It says "maybe" a few times too
 * often and "no" never wrongly; core/matcher.ts looks closer. A page runs this once, so it is written for code that the
 * browser has not yet made fast: no calls for a character, one look-up for a word.
 */
import { kinds, learn, ODD, PARTING } from './characters';
import { fold, initialsEnd } from './tokens';

export interface Sieve {
	/** Of each hash of a word NAME, BEGINNING, both or none: two bits each, two of them a character, from "0" on. */
	words: string;
	wordMask: number;
	/** Of each hash of two words whether a name begins with them: one bit each, four of them a character. */
	pairs: string;
	pairMask: number;
}

/** The word is a name by itself. */
export const NAME = 1;
/** A longer name begins with the word. */
export const BEGINNING = 2;
export const ZERO = 48;

/** Of a folded word. */
export function hashOf(word: string): number {
	let hash = 0;
	for (let i = 0; i < word.length; i++)
		hash = (Math.imul(hash, 31) + (kinds[word.charCodeAt(i)] || learn(word.charCodeAt(i)))) | 0;
	return hash;
}

/** Of two words that follow each other. */
export const pairOf = (first: number, second: number): number =>
	Math.imul(Math.imul(first, 0x01000193) ^ second, 0x9e3779b1) >>> 8;

export const isPair = ({ pairs, pairMask }: Sieve, first: number, second: number): boolean =>
	bitsOf(pairs, pairOf(first, second) & pairMask, 1) === 1;
export const roleOf = ({ words, wordMask }: Sieve, hash: number): number => bitsOf(words, hash & wordMask, 2);

/** The nth group of `width` bits. */
function bitsOf(packed: string, index: number, width: 1 | 2): number {
	const bit = index * width;
	return ((packed.charCodeAt(bit >> 2) - ZERO) >> (bit & 3)) & (2 * width - 1);
}

/** How a text ends. */
export interface Ending {
	/** Words in it. */
	words: number;
	/** Hashes of the last word and of the one before it; 0: there is none. */
	last: number;
	previous: number;
}

const NONE: readonly number[] = [];

/** Offsets at which a name may begin, ascending. A word is what core/tokens.ts says; how it ends is left in `ending`. */
export function sift(text: string, sieve: Sieve, ending: Ending): readonly number[] {
	const { words: roles, wordMask } = sieve;
	const { length } = text;
	let starts: number[] | null = null;
	let words = 0;
	let last = -1;
	let before = 0;
	let previous = 0;
	let begun = false;
	let start = -1;
	let hash = 0;
	let odd = false;
	for (let at = 0; at <= length; at++) {
		const unit = at < length ? text.charCodeAt(at) : SPACE;
		const kind = kinds[unit] || learn(unit);
		if (kind > ODD) {
			if (start < 0) start = at;
			hash = (Math.imul(hash, 31) + kind) | 0;
			continue;
		}
		if (kind !== PARTING) {
			if (start < 0) start = at;
			if (kind === ODD) odd = true;
			continue;
		}
		if (start < 0) continue;
		let stop = at;
		if (unit === DOT) stop = initialsEnd(text, start, at);
		if (odd || stop > at) hash = hashOf(fold(text.slice(start, stop)));
		if (hash !== 0) {
			if (begun && isPair(sieve, before, hash)) starts = withStart(starts, last);
			const place = (hash & wordMask) << 1;
			const role = (roles.charCodeAt(place >> 2) - ZERO) >> (place & 3);
			if ((role & NAME) !== 0) starts = withStart(starts, start);
			begun = (role & BEGINNING) !== 0;
			previous = before;
			before = hash;
			last = start;
			words++;
			if (stop > at) at = stop - 1;
		}
		start = -1;
		hash = 0;
		odd = false;
	}
	ending.words = words;
	ending.last = before;
	ending.previous = previous;
	return starts ?? NONE;
}

function withStart(starts: number[] | null, start: number): number[] {
	if (starts === null) return [start];
	if (starts[starts.length - 1] !== start) starts.push(start);
	return starts;
}

const SPACE = 32;
const DOT = 46;
