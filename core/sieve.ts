/**
 * Where may a name begin in a text? One pass over its characters that makes no strings. It says "maybe" a few times too
 * often and "no" never wrongly; core/matcher.ts looks closer.
 */
import { isInWord, kindOf, ODD, PARTING } from './characters';
import { fold, initialsEnd, nextToken } from './tokens';

/** Which hashes are names'? */
export interface Sieve {
	/** Four bits a character, from "0" on. */
	bits: string;
	/** A bit's number is a hash's lowest digits. */
	mask: number;
}

const further = (hash: number, kind: number): number => (Math.imul(hash, 31) + kind) | 0;

/** Of a folded word. */
export function hashOf(word: string): number {
	let hash = 0;
	for (let i = 0; i < word.length; i++) hash = further(hash, kindOf(word.charCodeAt(i)));
	return hash;
}

/** Of two words that follow each other. */
export const pairOf = (first: number, second: number): number => Math.imul(first ^ 0x2f0b4c47, 0x01000193) ^ second;
/** Of a word that a longer name begins with. */
export const beginningOf = (first: number): number => pairOf(first, 0);
/** The upper bits of a product are the well-mixed ones. */
export const bitOf = (hash: number, mask: number): number => (Math.imul(hash, 0x9e3779b1) >>> 8) & mask;

const ZERO = 48;

function has({ bits, mask }: Sieve, hash: number): boolean {
	const bit = bitOf(hash, mask);
	return (((bits.charCodeAt(bit >> 2) - ZERO) >> (bit & 3)) & 1) === 1;
}

export interface Sifted {
	/** Offsets at which a name may begin, ascending. */
	starts: number[];
	/** Where the last word begins; -1: there is none. */
	last: number;
	/** The last word's hash. */
	hash: number;
}

/** A word is what core/tokens.ts says. */
export function sift(text: string, sieve: Sieve): Sifted {
	const starts: number[] = [];
	const { length } = text;
	let last = -1;
	let before = 0;
	let start = -1;
	let hash = 0;
	let odd = false;
	for (let at = 0; at <= length; at++) {
		const unit = at < length ? text.charCodeAt(at) : SPACE;
		const kind = kindOf(unit);
		if (kind !== PARTING) {
			if (start < 0) start = at;
			if (kind > ODD) hash = further(hash, kind);
			else if (kind === ODD) odd = true;
			continue;
		}
		if (start < 0) continue;
		const end = unit === DOT ? initialsEnd(text, start, at) : at;
		if (odd || end > at) hash = hashOf(fold(text.slice(start, end)));
		if (hash !== 0) {
			if (last >= 0 && starts[starts.length - 1] !== last && has(sieve, pairOf(before, hash))) starts.push(last);
			if (has(sieve, hash)) starts.push(start);
			before = hash;
			last = start;
		}
		at = Math.max(at, end - 1);
		start = -1;
		hash = 0;
		odd = false;
	}
	return { starts, last, hash: before };
}

const SPACE = 32;
const DOT = 46;

/** For texts that come one after the other: may a name begin in this one, or reach into it from the one before? */
export function createSifter(sieve: Sieve): (text: string) => boolean {
	/** The last word so far, and its hash. */
	let word = '';
	let hash = 0;
	/** Nothing has ended it yet. */
	let open = false;

	const reachesInto = (text: string): boolean => {
		const glued = open && isInWord(text, 0);
		if (!glued && !has(sieve, beginningOf(hash))) return false;
		const next = nextToken(text, 0);
		if (!next) return false;
		if (!glued) return has(sieve, pairOf(hash, hashOf(next.word)));
		word += text.slice(0, next.end);
		hash = hashOf(fold(word));
		return has(sieve, hash) || has(sieve, beginningOf(hash));
	};
	return (text) => {
		if (text === '') return false;
		const glued = open && isInWord(text, 0);
		const found = sift(text, sieve);
		const maybe = (word !== '' && reachesInto(text)) || found.starts.length > 0;
		// A word that the text only carries on has become part of `word`.
		if (found.last > 0 || (found.last === 0 && !glued)) {
			word = text.slice(found.last);
			hash = found.hash;
		}
		open = isInWord(text, text.length - 1);
		return maybe;
	};
}
