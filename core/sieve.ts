/**
 * Where may a name begin in a text? One pass over its characters that makes no strings. It says "maybe" a few times too
 * often and "no" never wrongly; core/matcher.ts looks closer. A page runs this once, so it is written for code that the
 * browser has not yet made fast: no calls for a character, one look-up for a word.
 */
import { isInWord, kinds, learn, ODD, PARTING } from './characters';
import { fold, initialsEnd, nextToken } from './tokens';

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

const isPair = ({ pairs, pairMask }: Sieve, first: number, second: number): boolean =>
	bitsOf(pairs, pairOf(first, second) & pairMask, 1) === 1;
const roleOf = ({ words, wordMask }: Sieve, hash: number): number => bitsOf(words, hash & wordMask, 2);

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

/** For texts that come one after the other: may a name begin in this one, or reach into it from the ones before? */
export function createSifter(sieve: Sieve): (text: string) => boolean {
	const ending: Ending = { words: 0, last: 0, previous: 0 };
	/** Hashes of the last two words so far; 0: there is none. */
	let previous = 0;
	let last = 0;
	/** Nothing has ended the last one yet. */
	let open = false;

	/** A name of the words so far and this one. */
	const reachesInto = (word: number, before: number): boolean =>
		before !== 0 && (roleOf(sieve, before) & BEGINNING) !== 0 && isPair(sieve, before, word);

	return (text) => {
		if (text === '') return false;
		const found = sift(text, sieve, ending).length > 0;
		const carriedOn = open ? carriedOnBy(text, last) : 0;
		const { words } = ending;
		let reached = false;
		if (carriedOn !== 0) reached = roleOf(sieve, carriedOn) !== 0 || reachesInto(carriedOn, previous);
		else if (words > 0 && last !== 0 && (roleOf(sieve, last) & BEGINNING) !== 0) reached = reachesInto(firstHash(text), last);
		if (words > 1) previous = words === 2 && carriedOn !== 0 ? carriedOn : ending.previous;
		else if (words === 1 && carriedOn === 0) previous = last;
		if (words > 0) last = words === 1 && carriedOn !== 0 ? carriedOn : ending.last;
		open = isInWord(text, text.length - 1);
		return found || reached;
	};
}

/** The hash of a word that goes on at the beginning of a text; 0 where the text begins with something else. */
function carriedOnBy(text: string, hash: number): number {
	if (!isInWord(text, 0)) return 0;
	let sum = hash;
	for (let at = 0; isInWord(text, at); at++) {
		const kind = kinds[text.charCodeAt(at)] as number;
		if (kind > ODD) sum = (Math.imul(sum, 31) + kind) | 0;
	}
	return sum;
}

function firstHash(text: string): number {
	const first = nextToken(text, 0);
	return first ? hashOf(first.word) : 0;
}
