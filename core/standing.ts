/** Is a name a word of its own where it stands, not a part of an address, a handle or an identifier? */
import { isInWord } from './characters';

/** Addresses longer than this are cut: what is looked at on either side. */
const LONGEST_RUN = 200;
/** What addresses, handles and identifiers hold beside letters and digits. */
const SIGNS = '@_/\\#.:~%?&=+-';

/** Beside these a word stands alone, whatever comes behind them; so it does at the beginning and the end of a text. */
const ALONE = ' \u00A0,;()“”’"';
const isApart = (sign: string): boolean => ALONE.includes(sign);

/** Not in "ice.gov", "cbp.gov/asylum", "@DHS", "asylum_seeker". */
export function standsAlone(text: string, start: number, end: number): boolean {
	if (isApart(text.charAt(start - 1)) && isApart(text.charAt(text.charAt(end) === '.' ? end + 1 : end))) return true;
	const before = text.slice(runStart(text, start), start);
	const after = text.slice(end, runEnd(text, end));
	return (
		!(before && (/[@_\\#]|:\/\/|^\/$/.test(before) || endsInDomain(before))) &&
		!(after && (/^[_\\]|@/.test(after) || goesOnAsDomain(after)))
	);
}

const isRun = (text: string, at: number): boolean =>
	at >= 0 && at < text.length && (isInWord(text, at) || SIGNS.includes(text.charAt(at)));

function runStart(text: string, start: number): number {
	let at = start;
	while (start - at < LONGEST_RUN && isRun(text, at - 1)) at--;
	return at;
}

function runEnd(text: string, end: number): number {
	let at = end;
	while (at - end < LONGEST_RUN && isRun(text, at)) at++;
	return at;
}

/** "news.cbp" before "…": a word, a dot, and the name or two small letters after it. */
function endsInDomain(before: string): boolean {
	for (let dot = before.indexOf('.'); dot >= 0; dot = before.indexOf('.', dot + 1)) {
		if (isInWord(before, dot - 1) && (dot === before.length - 1 || (isSmall(before, dot + 1) && isSmall(before, dot + 2))))
			return true;
	}
	return false;
}

/** ".gov", "-news.com": more of the word, a dot, and a small letter or digit after it. */
function goesOnAsDomain(after: string): boolean {
	let at = 0;
	while (isInWord(after, at) || after.charAt(at) === '-') at++;
	return after.charAt(at) === '.' && (isSmall(after, at + 1) || /\d/.test(after.charAt(at + 1)));
}

function isSmall(text: string, at: number): boolean {
	const letter = text.charAt(at);
	return letter !== letter.toUpperCase();
}
