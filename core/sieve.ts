/**
 * Where may a name begin in a text? One pass over its characters that makes no strings. It says "maybe" a few times too
 * often and "no" never wrongly; core/matcher.ts looks closer.
 */
import { countNumbers, numberAt } from './digits';
import { fold, initialsEnd, wordAt } from './tokens';

/** Hashes of names, ascending, each as what it adds to the one before. */
export interface PackedSieve {
	/** Bits of a hash. */
	width: number;
	steps: string;
}

export interface Sieve {
	/** One bit a hash: is it a name's? */
	bits: Uint8Array;
	mask: number;
}

export function openSieve({ width, steps }: PackedSieve): Sieve {
	const bits = new Uint8Array(2 ** width / 8);
	let hash = 0;
	for (let i = 0; i < countNumbers(steps); i++) {
		hash += numberAt(steps, i);
		bits[hash >> 3] = (bits[hash >> 3] as number) | (1 << (hash & 7));
	}
	return { bits, mask: 2 ** width - 1 };
}

/** What a UTF-16 unit is to a word. Anything higher is a letter or digit, folded. */
const PARTING = 1;
const UNSEEN = 2;
/** Half a character, or a letter that folds to several. */
const ODD = 3;

/** Learnt as they are met; 0: not met yet. */
const codes = new Uint8Array(0x10000);
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

function learn(unit: number): number {
	const character = String.fromCharCode(unit);
	const letters = fold(character);
	const half = unit >= 0xd800 && unit < 0xe000;
	if (letters === '' && unit !== DOT) codes[unit] = UNSEEN;
	else if (!half && !IN_WORD.test(character)) codes[unit] = PARTING;
	else codes[unit] = half || letters.length > 1 ? ODD : Math.max(ODD + 1, letters.charCodeAt(0) & 255);
	return codes[unit] as number;
}

const codeOf = (unit: number): number => (codes[unit] as number) || learn(unit);
const further = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Of a folded word. */
export function hashOf(word: string): number {
	let hash = 0;
	for (let i = 0; i < word.length; i++) hash = further(hash, codeOf(word.charCodeAt(i)));
	return hash;
}

/** Of two words that follow each other. */
export const pairOf = (first: number, second: number): number => Math.imul(first ^ 0x2f0b4c47, 0x01000193) ^ second;
/** Of a word that a longer name begins with. */
export const beginningOf = (first: number): number => pairOf(first, 0);
/** The upper bits of a product are the well-mixed ones. */
export const bitOf = (hash: number, mask: number): number => (Math.imul(hash, 0x9e3779b1) >>> 8) & mask;

const has = ({ bits, mask }: Sieve, hash: number): boolean => {
	const bit = bitOf(hash, mask);
	return ((bits[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
};

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
	let plain = true;
	for (let at = 0; at <= length; at++) {
		const unit = at < length ? text.charCodeAt(at) : SPACE;
		const code = (codes[unit] as number) || learn(unit);
		if (code !== PARTING) {
			if (start < 0) start = at;
			if (code > ODD) hash = further(hash, code);
			else if (code === ODD) plain = false;
			continue;
		}
		if (start < 0) continue;
		const end = unit === DOT ? initialsEnd(text, start, at) : at;
		if (!plain || end > at) hash = hashOf(fold(text.slice(start, end)));
		if (hash !== 0) {
			if (last >= 0 && starts[starts.length - 1] !== last && has(sieve, pairOf(before, hash))) starts.push(last);
			if (has(sieve, hash)) starts.push(start);
			before = hash;
			last = start;
		}
		at = Math.max(at, end - 1);
		start = -1;
		hash = 0;
		plain = true;
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
		const next = wordAt(text);
		if (!glued) return has(sieve, pairOf(hash, hashOf(fold(next))));
		word += next;
		hash = hashOf(fold(word));
		return has(sieve, hash) || has(sieve, beginningOf(hash));
	};
	return (text) => {
		if (text === '') return false;
		const found = sift(text, sieve);
		const maybe = (word !== '' && reachesInto(text)) || found.starts.length > 0;
		// A glued word that is all of the text has become part of `word`.
		if (found.last > 0 || (found.last === 0 && !(open && isInWord(text, 0)))) {
			word = text.slice(found.last);
			hash = found.hash;
		}
		open = isInWord(text, text.length - 1);
		return maybe;
	};
}

const isInWord = (text: string, at: number): boolean => codeOf(text.charCodeAt(at)) !== PARTING;
