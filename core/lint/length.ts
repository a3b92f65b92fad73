/** How long, how hard to read, how evenly shared out. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Entry } from '../entry-schema';
import type { Found } from './house';
import { wordsOf } from './statements';

const BODY_WORDS = 120;
/** A second language says the same in more words. */
const TRANSLATED_BODY_WORDS = 150;
/** School grade, Flesch and Kincaid's: below it, a first line reads as grade 9 or easier. */
const FIRST_LINE_GRADE = 10;
/** The longer side of a dispute to the shorter, in words. */
const FAIR_SHARE = 1.2;

export function lengthProblems(entry: Entry): Found[] {
	const found: Found[] = [];
	const body = wordsOf(entry.body.map(({ text }) => text).join(' ')).length;
	if (body > BODY_WORDS) found.push(['body', `has ${body} words: keep it to ${BODY_WORDS}`]);
	for (const [language, its] of Object.entries(entry.translations)) {
		const words = wordsOf(its.body.join(' ')).length;
		if (words > TRANSLATED_BODY_WORDS)
			found.push([`translations.${language}.body`, `has ${words} words: keep it to ${TRANSLATED_BODY_WORDS}`]);
	}
	const grade = gradeOf(entry.firstLine.text);
	if (grade >= FIRST_LINE_GRADE)
		found.push([
			'firstLine.text',
			`reads as grade ${grade.toFixed(1)}: use shorter sentences and plainer words, to get below ${FIRST_LINE_GRADE}`,
		]);
	for (const [i, { sides }] of entry.contested.entries()) {
		const [short = 0, long = 0] = sides.map(({ text }) => wordsOf(text).length).sort((a, b) => a - b);
		if (long > short * FAIR_SHARE)
			found.push([`contested[${i}].sides`, `have ${short} and ${long} words: bring them within a fifth of each other`]);
	}
	return found;
}

// What a reader of these pages meets in every headline is no hurdle, however many syllables it has.
const FAMILIAR =
	/^(?:immigra|migra|authori|government|department|deport|official|agenc|national|president|proclamation|customs|protection|border|united|hearing|officer|federal|security|countr)/i;

const NAME = String.raw`(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}’'-]*)`;
/** A proper name, of several words or one, anywhere but at the start of a sentence. */
const PROPER_NAME = new RegExp(String.raw`(?<=\S\s)“?${NAME}(?:\s+(?:(?:of|and|the|for|de|del|la|on)\s+)*${NAME})*`, 'gu');

/** The grade of a text in which each proper name counts as one easy word: a name is what the text explains. */
export function gradeOf(text: string): number {
	// "U.S." ends no sentence.
	const sentences = text.split(/(?<!\p{Lu}\.\p{Lu})[.!?:](?=\s|$)/u).filter((part) => part.trim());
	const words = sentences.flatMap(
		(part) =>
			part
				.trim()
				.replace(PROPER_NAME, 'Name')
				.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [],
	);
	return fleschKincaid({
		sentence: sentences.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllables(word), 0),
	});
}

function syllables(word: string): number {
	if (/\d/.test(word)) return 1;
	const heard = Math.max(1, syllable(word));
	return FAMILIAR.test(word) ? Math.min(2, heard) : heard;
}
