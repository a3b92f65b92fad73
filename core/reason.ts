/** Why a doubtful name was taken as it was: worked out when a reader asks, never while a page is read. */
import { says, textAfter, textBefore, wordsIn } from './context';
import type { Match } from './matcher';
import type { Context } from './name-table';
import { fold, tokenize } from './tokens';

/** A match with its words and the text that its offsets point into. */
export interface Named extends Match {
	text: string;
	blockText: string;
}

/** What spoke for the meaning: words near the name, words near the same name elsewhere, another name of the entry, the subject. */
export type Reason =
	| { kind: 'near' | 'elsewhere'; words: readonly string[] }
	| { kind: 'named'; text: string }
	| { kind: 'subject' };

/** A name as it stands on the page, and why it was taken as its entry. */
export interface Why {
	name: string;
	reason: Reason;
}

/**
 * Of a name that counts; null for one that needed no support. `mentions`: all that count on the page.
 * `contextOf` gives the rule by which a name was judged.
 */
export function whyOf<M extends Named>(
	mention: M,
	mentions: readonly M[],
	contextOf: (mention: M) => Context | null,
): Why | null {
	const reason = reasonFor(mention, mentions, contextOf);
	return reason && { name: oneLine(mention.text), reason };
}

function reasonFor<M extends Named>(
	mention: M,
	mentions: readonly M[],
	contextOf: (mention: M) => Context | null,
): Reason | null {
	if (mention.evidence === 'plain') return null;
	if (mention.evidence === 'near') return nearby('near', mention, contextOf);
	const sure = mentions.filter(({ entry, evidence }) => entry === mention.entry && evidence !== 'none');
	const [other] = sure.filter(({ text }) => fold(text) !== fold(mention.text)).sort(tellingFirst);
	if (other) return { kind: 'named', text: oneLine(other.text) };
	const [same] = sure;
	if (!same) return { kind: 'subject' };
	return nearby('elsewhere', same, contextOf) ?? { kind: 'named', text: oneLine(same.text) };
}

/** A name beyond doubt before one that needed words near it; then the longer. */
const tellingFirst = (a: Named, b: Named): number =>
	Number(b.evidence === 'plain') - Number(a.evidence === 'plain') || b.text.length - a.text.length;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function nearby<M extends Named>(kind: 'near' | 'elsewhere', mention: M, contextOf: (mention: M) => Context | null) {
	const words = wordsNear(contextOf(mention)?.near ?? [], mention);
	return words.length ? { kind, words } : null;
}

/** As many as are named. */
const ENOUGH = 2;

/** The page's own words that speak for a name by its rule, the nearest first, none of them twice in another form. */
function wordsNear(phrases: readonly string[], { blockText, start, end }: Named): string[] {
	const before = textBefore(blockText, start);
	const found = [
		...saidIn(before, phrases).map(({ text, start: at }) => ({ text, distance: before.length - at - text.length })),
		...saidIn(textAfter(blockText, end), phrases).map(({ text, start: at }) => ({ text, distance: at })),
	].sort((a, b) => a.distance - b.distance || b.text.length - a.text.length);
	const words: string[] = [];
	for (const { text } of found) if (!words.some((word) => areAlike(word, text))) words.push(text);
	return words.slice(0, ENOUGH);
}

function saidIn(text: string, phrases: readonly string[]): { text: string; start: number }[] {
	const tokens = tokenize(text);
	return tokens.flatMap(({ start }, i) =>
		phrases.flatMap((phrase) => {
			const part = tokens.slice(i, i + phrase.split(' ').length);
			const said = text.slice(start, part.at(-1)?.end);
			return says(wordsIn(said), phrase) ? [{ text: closed(oneLine(said)), start }] : [];
		}),
	);
}

/** "287(g" → "287(g)". */
const closed = (text: string): string => (/\([^)]*$/.test(text) ? `${text})` : text);

/** Letters at the beginning by which two words are forms of one. */
const STEM = 5;

const areAlike = (a: string, b: string): boolean => {
	const [one, other] = [fold(a), fold(b)];
	return one === other || one.startsWith(other.slice(0, STEM)) || other.startsWith(one.slice(0, STEM));
};
