/** Checks one entry and says what is wrong in words a writer can act on. */
import * as v from 'valibot';
import { type Entry, entrySchema } from './entry-schema';
import type { House } from './lint/house';
import { lengthProblems } from './lint/length';
import { nameProblems } from './lint/names';
import type { Problem } from './lint/problem';
import { sourceProblems } from './lint/sources';
import { timeProblems } from './lint/time';
import { translationProblems } from './lint/translations';
import { wordingProblems } from './lint/wording';

/** One file's JSON, already parsed. Gives the entry only where nothing is wrong with it. */
export function checkEntry(file: string, value: unknown, house: House): { entry?: Entry; problems: Problem[] } {
	const result = v.safeParse(entrySchema, value);
	if (!result.success) return { problems: result.issues.map((issue) => schemaProblem(file, issue)) };
	const entry = result.output;
	const problems = [
		...sourceProblems(entry, house.publishers),
		...timeProblems(entry),
		...nameProblems(entry, house),
		...lengthProblems(entry),
		...wordingProblems(entry, house.words),
		...translationProblems(entry),
	].map(([field, message]) => ({ file, field, message }));
	if (file !== `${entry.id}.json`)
		problems.unshift({ file, field: 'id', message: `is "${entry.id}": rename the file to ${entry.id}.json` });
	return problems.length ? { problems } : { entry, problems };
}

const schemaProblem = (file: string, issue: v.BaseIssue<unknown>): Problem => {
	const field = v.getDotPath(issue)?.replace(/\.(\d+)(?=\.|$)/g, '[$1]') ?? 'the file';
	const unknownKey = issue.type === 'strict_object' && issue.expected === 'never';
	const missing = issue.received === 'undefined';
	const message = unknownKey
		? 'there is no such field: check its spelling, or take it out'
		: missing
			? 'is missing: add it'
			: `${hint(issue)} (found ${issue.received})`;
	return { file, field, message };
};

// valibot's own sentences start with "Invalid …"; ours tell how to mend.
const hint = (issue: v.BaseIssue<unknown>): string =>
	issue.message.startsWith('Invalid') ? `expected ${issue.expected ?? 'something else'}` : issue.message;
