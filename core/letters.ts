/** The letters of a name, one sign a word: do a found text's fit, and how much do they tell? The signs are made in core/pack-table.ts. */
import { unaccented, undotted, wordsOf } from './tokens';

/** How much a wording itself tells: a word of the language, several of them, a proper name, an acronym, or a name that hardly anything else bears. */
export type Wording = 'word' | 'phrase' | 'proper' | 'acronym' | 'distinctive';

// Several words with capitals are distinctive; a surname alone is not. `found` as it stands on the page.
export function wordingOf(letters: string, found: string): Wording {
	if (letters === '') return /\s/.test(found) ? 'phrase' : 'word';
	if (letters === 'A') return 'acronym';
	return capitalsIn(letters) > 1 ? 'distinctive' : 'proper';
}

function capitalsIn(letters: string): number {
	let count = 0;
	for (const sign of letters) if (sign !== 'x' && sign !== 'l') count++;
	return count;
}

/** `found`: all words of a name as they stand on the page. */
export function isSpelled(found: string, letters: string): boolean {
	if (letters === '') return true;
	const seen = wordsOf(found).map(unaccented).filter(Boolean);
	return seen.every((word, i) => lettersFit(letters.charAt(i), undotted(word)));
}

/** `word` as it stands on the page, without accents and unseen characters. */
export function lettersFit(sign: string, word: string): boolean {
	switch (sign) {
		case 'A':
			// "SFABs": the plural's s may be small.
			return isCapitals(word, word.endsWith('s') ? word.length - 1 : word.length);
		case 'C':
			return startsWithCapital(word);
		case 'c':
			return startsWithCapital(word) && (word.length === 1 || !isCapitals(word, word.length));
		case 'l':
			return word === word.toLowerCase();
		default:
			return true;
	}
}

/** Nothing but capitals up to `length`. Beyond ASCII the browser is asked, which is slow to tell. */
function isCapitals(word: string, length: number): boolean {
	let capitals = 0;
	for (let i = 0; i < length; i++) {
		const unit = word.charCodeAt(i);
		if (unit >= 0x80) return isCapitalsOfAnyScript(word.slice(0, length));
		if (unit >= 97 && unit <= 122) return false;
		if (unit >= 65 && unit <= 90) capitals++;
	}
	return capitals > 0;
}

const isCapitalsOfAnyScript = (stem: string): boolean => stem === stem.toUpperCase() && stem !== stem.toLowerCase();

const startsWithCapital = (word: string): boolean => {
	const first = word.charAt(0);
	return first > 'z' ? first !== first.toLowerCase() : first >= 'A' && first <= 'Z';
};
