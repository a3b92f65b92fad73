/** Is a surname or a place somebody else's: "Brian Homan", "Guadalupe Reynosa"? */
import { isInWord } from './characters';
import { fold } from './tokens';

/** Of the one-word name between two offsets: does another name stand before it? `titles` are no names. */
export function followsAnotherName(text: string, start: number, nameEnd: number, titles: ReadonlySet<string>): boolean {
	if (!' \u00A0'.includes(text.charAt(start - 1)) || start === 0) return false;
	const end = start - 1;
	let from = end;
	while (isInWord(text, from - 1)) from--;
	const word = text.slice(from, end);
	// A capital and small letters after it.
	if (word.length < 3 || word === word.toLowerCase() || word.slice(1) !== word.slice(1).toLowerCase()) return false;
	if (titles.has(fold(word))) return false;
	// Any word has a capital there, but only a person has an age.
	return !beginsSentence(text, from) || /^, \d/.test(text.slice(nameEnd, nameEnd + 3));
}

const beginsSentence = (text: string, at: number): boolean =>
	/(?:^|[.!?:;…•\uFFFC])["“”'‘’«»(\s]*$/.test(text.slice(Math.max(0, at - 10), at));
