/**
 * What a character is to a word, as the insides of a character class. Spelled out, since to make a pattern with \p{L}
 * costs a page more than all of its text does.
 */

/** Not seen, so not read: soft hyphens, zero-width characters, direction marks, accents that stand alone. */
export const UNSEEN = '\\u00AD\\u0300-\\u036F\\u200B-\\u200F\\u2060\\uFEFF';

/**
 * The letters of scripts that have capitals, and the blocks of scripts that have none, without their commas, stops and
 * question marks. Not the halves of emoji and rare letters, nor the private ones of icon fonts.
 */
const BEYOND_ASCII =
	'\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02C1\\u0370-\\u0373\\u0376-\\u037D\\u037F\\u0386\\u0388-\\u0481' +
	'\\u048A-\\u0556\\u0561-\\u0587\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4-\\u060B\\u060D-\\u061A\\u061C-\\u061E\\u0620-\\u0669' +
	'\\u066B\\u066C\\u066E-\\u06D3\\u06D5-\\u0963\\u0966-\\u1361\\u1366\\u1368-\\u166D\\u166F-\\u167F\\u1681-\\u1FFF' +
	'\\u2126\\u212A\\u212B\\u2160-\\u2188\\u24B6-\\u24E9\\u2C00-\\u2DFF\\u3040-\\uD7FF\\uF900-\\uFDFF\\uFE70-\\uFEFE' +
	'\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF66-\\uFFDC';

export const LETTER = `A-Za-z${BEYOND_ASCII}`;
export const IN_WORD = `0-9${LETTER}${UNSEEN}`;
/** Of these the word that a reader sees must be told by folding. */
export const TO_FOLD = `${BEYOND_ASCII}${UNSEEN}`;

const WORD_CHARACTER = new RegExp(`[${IN_WORD}]`);

export function isInWord(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return unit < 0x80 ? isPlain(unit) : WORD_CHARACTER.test(text.charAt(at));
}

/** Of ASCII: told without a pattern, since the first use of each pattern costs a page as much as thousands of words. */
const isPlain = (unit: number): boolean =>
	(unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
