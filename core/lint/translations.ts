/** A translation says what the English says: paragraph for paragraph, none missing. */
import type { Entry, Translation } from '../entry-schema';
import type { Found } from './house';
import { numbersIn } from './numbers';

/** The languages in which every entry is given. */
const NEEDED = ['es'];

const WORDS = [
	['statusLabel', 'label'],
	['statusNote', 'note'],
] as const;

export function translationProblems(entry: Entry): Found[] {
	const missing = NEEDED.filter((language) => !entry.translations[language]).map(
		(language): Found => [`translations.${language}`, 'is missing: write kind, firstLine and what else the English has'],
	);
	return [...missing, ...Object.entries(entry.translations).flatMap(([language, its]) => faults(entry, language, its))];
}

function faults(entry: Entry, language: string, its: Translation): Found[] {
	const at = `translations.${language}`;
	const found: Found[] = [];
	if (!entry.names[language]?.length)
		found.push([`names.${language}`, `is missing: the headword of ${at} is the first of these names`]);
	for (const list of ['body', 'confusions'] as const) {
		const [theirs, ours] = [its[list].length, entry[list].length];
		if (theirs !== ours) found.push([`${at}.${list}`, `has ${theirs} paragraphs, the English has ${ours}: give one for each`]);
	}
	for (const [theirs, ours] of WORDS) {
		if (entry.status[ours] && !its[theirs]) found.push([`${at}.${theirs}`, `is missing: status.${ours} has no words in it`]);
		if (!entry.status[ours] && its[theirs]) found.push([`${at}.${theirs}`, `there is no status.${ours}: take it out`]);
	}
	return [...found, ...figureFaults(entry, language, its)];
}

/** A number that one text has and the other has not is a fact lost or made. */
function figureFaults({ status, firstLine, body, confusions }: Entry, language: string, its: Translation): Found[] {
	const pairs: [field: string, ours: string | undefined, theirs: string | undefined][] = [
		['firstLine', firstLine.text, its.firstLine],
		['statusLabel', status.label, its.statusLabel],
		['statusNote', status.note, its.statusNote],
		...body.map(({ text }, i): [string, string, string | undefined] => [`body[${i}]`, text, its.body[i]]),
		...confusions.map(({ text }, i): [string, string, string | undefined] => [`confusions[${i}]`, text, its.confusions[i]]),
	];
	return pairs.flatMap(([field, ours = '', theirs = '']): Found[] => {
		const [said, needed] = [numbersIn(theirs, language), numbersIn(ours, 'en')];
		if (said.join() === needed.join()) return [];
		return [
			[`translations.${language}.${field}`, `gives the numbers ${list(said)}, the English ${list(needed)}: make them agree`],
		];
	});
}

const list = (numbers: readonly number[]): string => numbers.join(', ') || 'none';
