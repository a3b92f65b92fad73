/**
 * What a character is to a word. Told without patterns such as \p{L}: to make one costs a page more than all of its
 * text. Answers are remembered, since a text has few different characters.
 */

/** Kinds of UTF-16 units. Anything higher belongs to a word and folds to one character. */
export const PARTING = 1;
/** Not seen, so not read: soft hyphens, zero-width characters, direction marks, accents that stand alone. */
export const UNSEEN = 2;
/** Belongs to a word, and folds to several characters. */
export const ODD = 3;

/** By unit; 0: not learnt yet. */
export const kinds = new Uint8Array(0x10000);

const kindOf = (unit: number): number => (kinds[unit] as number) || learn(unit);
export const kindAt = (text: string, at: number): number => kindOf(text.charCodeAt(at));

export const isInWord = (text: string, at: number): boolean => at < text.length && kindOf(text.charCodeAt(at)) !== PARTING;

/** Most of all text; told in one go. */
for (let unit = 0; unit < 0x80; unit++) {
	const lower = unit | 0x20;
	const isDigit = unit >= 48 && unit <= 57;
	kinds[unit] = isDigit ? unit : lower >= 97 && lower <= 122 ? lower : PARTING;
}

export function learn(unit: number): number {
	const character = String.fromCharCode(unit);
	kinds[unit] = isUnseen(unit) ? UNSEEN : isWordly(unit, character) ? kindOfLetter(character) : PARTING;
	return kinds[unit] as number;
}

function kindOfLetter(character: string): number {
	const folded = character.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
	return folded.length === 1 ? Math.max(ODD + 1, folded.charCodeAt(0) & 255) : ODD;
}

export const ACCENTS = /[\u0300-\u036F]/g;

const isUnseen = (unit: number): boolean =>
	unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff || (unit >= 0x300 && unit <= 0x36f);

/** Letters that have a capital, digits, and the blocks of scripts that have neither. */
const isWordly = (unit: number, character: string): boolean =>
	(unit >= 48 && unit <= 57) ||
	character.toLowerCase() !== character.toUpperCase() ||
	unit === 0xaa ||
	unit === 0xba ||
	(unit >= 0x02b0 && unit <= 0x02c1) ||
	(unit >= 0x0590 && unit < 0x2000 && !OTHER_PARTING.includes(character)) ||
	(unit >= 0x2c00 && unit < 0x2e00) ||
	// Not the halves of emoji and rare letters, nor the private ones of icon fonts.
	(unit >= 0x3040 && unit < 0xd800) ||
	(unit >= 0xf900 && unit < 0xfe00) ||
	(unit >= 0xfe70 && unit < 0xff00) ||
	(unit >= 0xff10 && unit <= 0xff19) ||
	(unit >= 0xff66 && unit <= 0xffdc);

/** Commas, stops and question marks of other scripts. */
const OTHER_PARTING = '־׀׃،؛؟٪٭۔।॥።፣፤፥፧᙮';
