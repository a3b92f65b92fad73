/** Do a found word's letters fit what its name asks? The signs are made in core/pack-table.ts. */

/** `word` as it stands on the page, without accents and unseen characters. */
export function lettersFit(sign: string, word: string): boolean {
	switch (sign) {
		case 'A': {
			// "SFABs": the plural's s may be small.
			const stem = word.endsWith('s') ? word.slice(0, -1) : word;
			return stem === stem.toUpperCase() && stem !== stem.toLowerCase();
		}
		case 'C':
			return startsWithCapital(word);
		case 'c':
			return startsWithCapital(word) && (word.length === 1 || word !== word.toUpperCase());
		case 'l':
			return word === word.toLowerCase();
		default:
			return true;
	}
}

const startsWithCapital = (word: string): boolean => {
	const first = word.charAt(0);
	return first !== first.toLowerCase();
};
