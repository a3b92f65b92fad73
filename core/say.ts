/**
 * The interface's words in the reader's language. English stands in the code; another language gives its own phrase
 * for each English one (data/interface), and English where it has none.
 */

/** `say('{n} terms', { n: 5 })` → "5 terms". */
export type Say = (phrase: string, values?: Readonly<Record<string, string | number>>) => string;

export type Phrases = Readonly<Record<string, string>>;

export function createSay(phrases: Phrases): Say {
	return (phrase, values = {}) =>
		(Object.hasOwn(phrases, phrase) ? (phrases[phrase] as string) : phrase).replace(/\{(\w+)\}/g, (gap, name: string) =>
			String(values[name] ?? gap),
		);
}

export const inEnglish: Say = createSay({});

/** One of two phrases by number: both have a place for {n}, or the first says "one" itself. */
export const sayCount = (say: Say, n: number, one: string, several: string): string => say(n === 1 ? one : several, { n });
