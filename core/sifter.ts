/**
 * With which of its words may a name begin? One look at each word of a page, mostly by the browser's own means, since
 * all of the page's text goes through here. It says "maybe" a few times too often and "no" never wrongly;
 * core/matcher.ts looks closer.
 */
import { isInWord } from './characters';
import { isName, mayGoOn, type NameLines } from './name-lines';
import { fold, lowered, needsFolding, plainWordsOf, wordsOf } from './tokens';

/** A word as it stands in small letters, and the names that begin with it. */
interface Heard {
	raw: string;
	line: string | undefined;
}

/** A word may be split over so many texts. */
const LONGEST_SPLIT = 12;
const NONE: readonly never[] = [];

/** For texts that come one after the other, as the text nodes of a page: a name may reach over several, and so may a word. */
export function createSifter({ byWord }: NameLines): (text: string) => readonly string[] {
	let last: Heard = { raw: '', line: undefined };
	/** Nothing has ended the last word yet. */
	let open = false;
	/** The last word with the parts that texts before had of it, as far as it may be one word with them. */
	let wholes: readonly Heard[] = NONE;
	/** What may stand before it, while it is open. */
	let befores: readonly Heard[] = NONE;

	const hear = (raw: string, after: readonly Heard[], found: string[]): Heard => {
		const word = fold(raw);
		for (const before of after) if (before.line !== undefined && mayGoOn(before.line, word)) found.push(before.raw);
		const line = byWord.get(word);
		if (line !== undefined && isName(line)) found.push(raw);
		return { raw, line };
	};

	/** The beginning of a text that goes on with a word, and what follows a word that was split. */
	const hearSplit = (words: readonly string[], isSplit: boolean, found: string[]): void => {
		const first = words[0] as string;
		const joined = isSplit
			? [last, ...wholes].slice(0, LONGEST_SPLIT).map((part) => hear(part.raw + first, befores, found))
			: NONE;
		if (fold(first) !== '') hear(first, wholes, found);
		const second = words.find((word, i) => i > 0 && fold(word) !== '');
		if (second !== undefined) hear(second, joined, found);
		befores = isSplit ? [...befores, last] : [last];
		wholes = second === undefined ? joined : NONE;
	};

	return (text) => {
		const lower = lowered(text);
		const folds = needsFolding(lower);
		const words = folds ? wordsOf(lower) : plainWordsOf(lower);
		const { length } = words;
		if (length === 0) {
			open &&= text === '';
			return NONE;
		}
		const found: string[] = [];
		const isSplit = open && lower.startsWith(words[0] as string);
		if (isSplit || wholes.length > 0) hearSplit(words, isSplit, found);
		else befores = NONE;
		let { raw, line } = last;
		let beforeRaw = raw;
		let beforeLine = line;
		for (let i = 0; i < length; i++) {
			const next = words[i] as string;
			const word = folds ? fold(next) : next;
			// Unseen characters alone are no word.
			if (word === '') continue;
			if (line !== undefined && mayGoOn(line, word)) found.push(raw);
			beforeRaw = raw;
			beforeLine = line;
			raw = next;
			line = byWord.get(word);
			if (line !== undefined && isName(line)) found.push(raw);
		}
		open = isInWord(lower, lower.length - 1);
		if (open && (length > 1 || befores === NONE)) befores = [{ raw: beforeRaw, line: beforeLine }];
		last = { raw, line };
		return found;
	};
}
