/**
 * With which of its words may a name begin? One look at each word of a page, mostly by the browser's own means, since
 * all of the page's text goes through here. It says "maybe" a few times too often and "no" never wrongly;
 * core/matcher.ts looks closer.
 */
import { isInWord } from './characters';
import { isName, mayGoOn, type NameLines } from './name-lines';
import { fold, lowered, needsFolding, wordsOf } from './tokens';

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
	let lastRaw = '';
	let lastLine: string | undefined;
	/** Nothing has ended the last word yet. */
	let open = false;
	/** The last word with the parts that texts before had of it, as far as it may be one word with them. */
	let wholes: readonly Heard[] = NONE;
	/** What may stand before it, while it is open. */
	let befores: readonly Heard[] = NONE;

	/** All words that a text may end in if a part of one, `raw`, is all of it. */
	const joined = (raw: string, found: string[]): Heard[] =>
		[{ raw: lastRaw }, ...wholes].slice(0, LONGEST_SPLIT).map((part) => {
			const whole = part.raw + raw;
			const word = fold(whole);
			for (const before of befores) if (before.line !== undefined && mayGoOn(before.line, ` ${word}`)) found.push(before.raw);
			const line = byWord.get(word);
			if (line !== undefined && isName(line)) found.push(whole);
			return { raw: whole, line };
		});

	return (text) => {
		const lower = lowered(text);
		const words = wordsOf(lower);
		const { length } = words;
		if (length === 0) {
			open &&= text === '';
			return NONE;
		}
		const found: string[] = [];
		const folds = needsFolding(lower);
		const isSplit = open && lower.startsWith(words[0] as string);
		/** What the word before may be beside the last one. */
		let others = wholes;
		let next = isSplit ? joined(words[0] as string, found) : NONE;
		let beforeRaw = '';
		let beforeLine: string | undefined;
		const begun: Heard = { raw: lastRaw, line: lastLine };
		for (let i = 0; i < length; i++) {
			const raw = words[i] as string;
			const word = folds ? fold(raw) : raw;
			// Unseen characters alone: part of the word before, or of none.
			if (word === '') {
				if (isSplit && i === 0) others = next;
				continue;
			}
			if (lastLine !== undefined && mayGoOn(lastLine, ` ${word}`)) found.push(lastRaw);
			for (const { raw: other, line } of others) if (line !== undefined && mayGoOn(line, ` ${word}`)) found.push(other);
			others = next;
			next = NONE;
			beforeRaw = lastRaw;
			beforeLine = lastLine;
			lastRaw = raw;
			lastLine = byWord.get(word);
			if (lastLine !== undefined && isName(lastLine)) found.push(raw);
		}
		wholes = length === 1 ? others : NONE;
		open = isInWord(lower, lower.length - 1);
		if (open) befores = isSplit && length === 1 ? [...befores, begun] : [{ raw: beforeRaw, line: beforeLine }];
		return found;
	};
}
