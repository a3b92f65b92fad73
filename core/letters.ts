/** Do a found word's letters fit what its name asks? The signs are made in core/pack-table.ts. */

/** `word` as it stands on the page, without accents and unseen characters. */
export function lettersFit(sign: string, word: string): boolean {
	switch (sign) {
		case 'A':
			// "SFABs": the plural's s may be small.
			return /^[^a-z]*[A-Z][^a-z]*s?$/.test(word) || isOtherAcronym(word);
		case 'C':
			return startsWithCapital(word);
		case 'c':
			return startsWithCapital(word) && (word.length === 1 || /[a-z]/.test(word) || word !== word.toUpperCase());
		case 'l':
			return word === word.toLowerCase();
		default:
			return true;
	}
}

/** Of letters beyond ASCII, for which the browser's case is slow to tell. */
const isOtherAcronym = (word: string): boolean =>
	/[^\0-\x7f]/.test(word) && word === word.toUpperCase() && word !== word.toLowerCase();

const startsWithCapital = (word: string): boolean => {
	const first = word.charAt(0);
	return first > 'z' ? first !== first.toLowerCase() : first >= 'A' && first <= 'Z';
};
