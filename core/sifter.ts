/** The sieve for a text that comes in parts, as the text nodes of a page: a name may reach over several. */
import { isInWord, kinds, ODD } from './characters';
import { BEGINNING, type Ending, hashOf, isPair, roleOf, type Sieve, sift } from './sieve';
import { nextToken } from './tokens';

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
