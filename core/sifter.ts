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
const NONE: readonly string[] = [];

/** For texts that come one after the other, as the text nodes of a page: a name may reach over several, and so may a word. */
export function createSifter({ byWord }: NameLines): (text: string) => readonly string[] {
	/** What the texts so far may end in: their last word, and the same with the parts that other texts had of it. */
	let ends: Heard[] = [];
	/** What may stand before that. */
	let befores: Heard[] = [];
	/** Nothing has ended the last word yet. */
	let open = false;

	return (text) => {
		const lower = lowered(text);
		const words = wordsOf(lower);
		const first = words[0];
		if (first === undefined) {
			open &&= text === '';
			return NONE;
		}
		const folds = needsFolding(lower);
		const found: string[] = [];
		const hear = (raw: string, after: readonly Heard[]): Heard => {
			const word = fold(raw);
			for (const { raw: begun, line } of after) if (line !== undefined && mayGoOn(line, ` ${word}`)) found.push(begun);
			const line = byWord.get(word);
			if (line !== undefined && isName(line)) found.push(raw);
			return { raw, line };
		};

		const begins = [hear(first, ends)];
		const isSplit = open && ends.length < LONGEST_SPLIT && lower.startsWith(first);
		if (isSplit) for (const end of ends) begins.push(hear(end.raw + first, befores));
		open = isInWord(lower, lower.length - 1);
		if (words.length === 1) {
			befores = isSplit ? [...befores, ...ends] : ends;
			ends = begins;
			return found;
		}

		let last = hear(words[1] as string, begins);
		let before = begins[0] as Heard;
		for (let i = 2; i < words.length; i++) {
			const raw = words[i] as string;
			const word = folds ? fold(raw) : raw;
			if (word === '') continue;
			if (last.line !== undefined && mayGoOn(last.line, ` ${word}`)) found.push(last.raw);
			const line = byWord.get(word);
			if (line !== undefined && isName(line)) found.push(raw);
			before = last;
			last = { raw, line };
		}
		befores = [before];
		ends = [last];
		return found;
	};
}
