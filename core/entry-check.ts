/** Checks entries and says what is wrong in words a writer can act on. */
import * as v from 'valibot';
import { type Entry, entrySchema } from './entry-schema';

/** One thing to mend: which file, which field, what is wrong and how to mend it. */
export interface Problem {
	file: string;
	field: string;
	message: string;
}

export const formatProblem = (p: Problem): string => `${p.file}: ${p.field}: ${p.message}`;

/** One file's JSON, already parsed. Gives the entry only where nothing is wrong with it. */
export function checkEntry(file: string, value: unknown): { entry?: Entry; problems: Problem[] } {
	const result = v.safeParse(entrySchema, value);
	if (!result.success) return { problems: result.issues.map((issue) => schemaProblem(file, issue)) };
	const entry = result.output;
	const problems = [
		...sourceProblems(entry),
		...timelineProblems(entry),
		...nameProblems(entry),
		...dateProblems(entry),
		...translationProblems(entry),
	].map(([field, message]) => ({ file, field, message }));
	if (file !== `${entry.id}.json`)
		problems.unshift({ file, field: 'id', message: `is "${entry.id}": rename the file to ${entry.id}.json` });
	return problems.length ? { problems } : { entry, problems };
}

/** What only shows when all entries are seen together. */
export function checkGlossary(entries: readonly Entry[]): Problem[] {
	const ids = new Set(entries.map((e) => e.id));
	const owners = new Map<string, string>();
	const problems: Problem[] = [];
	for (const entry of entries) {
		const file = `${entry.id}.json`;
		entry.related.forEach((id, i) => {
			if (!ids.has(id))
				problems.push({ file, field: `related[${i}]`, message: `there is no entry "${id}": write it or take it out` });
			if (id === entry.id)
				problems.push({ file, field: `related[${i}]`, message: 'an entry is not related to itself: take it out' });
		});
		for (const name of ownedNames(entry)) {
			const owner = owners.get(name);
			if (owner && owner !== entry.id)
				problems.push({ file, field: 'aliases', message: `"${name}" is owned by ${owner}.json too: keep it in one of the two` });
			owners.set(name, entry.id);
		}
	}
	return problems;
}

type Found = [field: string, message: string];

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

function sourceProblems(entry: Entry): Found[] {
	const used = new Set<string>();
	const found: Found[] = [];
	for (const [field, ids] of citations(entry)) {
		for (const id of ids) {
			used.add(id);
			if (!entry.sources[id]) found.push([field, `source "${id}" is not in "sources": add it there, or correct the id`]);
		}
	}
	for (const [id, source] of Object.entries(entry.sources)) {
		if (!used.has(id)) found.push([`sources.${id}`, 'nothing cites it: cite it where it belongs, or take it out']);
		if (source.tier === 'C')
			found.push([`sources.${id}.tier`, 'rests on tier C: find the document or own reporting, or leave the statement out']);
	}
	return found;
}

function citations(entry: Entry): [field: string, ids: readonly string[]][] {
	const list = (name: string, items: readonly { sources: readonly string[] }[]) =>
		items.map((item, i): [string, readonly string[]] => [`${name}[${i}].sources`, item.sources]);
	return [
		['status.sources', entry.status.sources ?? []],
		['firstLine.sources', entry.firstLine.sources],
		...list('body', entry.body),
		...list('timeline', entry.timeline),
		...list('figures', entry.figures),
		...list('confusions', entry.confusions),
		...entry.contested.flatMap((c, i) => list(`contested[${i}].sides`, c.sides)),
	];
}

function timelineProblems(entry: Entry): Found[] {
	const found: Found[] = [];
	entry.timeline.forEach((event, i) => {
		const before = entry.timeline[i - 1];
		if (
			before &&
			before.date.localeCompare(event.date) > 0 &&
			!event.date.startsWith(before.date) &&
			!before.date.startsWith(event.date)
		)
			found.push([`timeline[${i}].date`, `${event.date} stands after ${before.date}: put the events in order of time`]);
	});
	const { since, sources } = entry.status;
	if (since && !sources) found.push(['status.sources', 'a dated status needs its source: name it by its id']);
	if (since && entry.timeline.length && !entry.timeline.some((e) => e.date === since))
		found.push(['status.since', `${since} is not in the timeline: add the event, or correct the date`]);
	return found;
}

function nameProblems(entry: Entry): Found[] {
	const own = new Set([entry.term, ...entry.abbreviations, ...entry.aliases, ...Object.values(entry.names).flat()]);
	return entry.matching.flatMap((rule, i) =>
		(rule.names ?? [])
			.filter((name) => !own.has(name))
			.map(
				(name): Found => [
					`matching[${i}].names`,
					`"${name}" is not a name of this entry: spell it as in term, abbreviations, aliases or names`,
				],
			),
	);
}

function dateProblems(entry: Entry): Found[] {
	const later = (date: string | undefined) => date !== undefined && date.slice(0, entry.reviewed.length) > entry.reviewed;
	const found: Found[] = entry.timeline
		.filter((e) => later(e.date))
		.map((e) => ['timeline', `${e.date} is later than "reviewed" (${entry.reviewed})`]);
	for (const [i, figure] of entry.figures.entries()) {
		if (later(figure.asOf)) found.push([`figures[${i}].asOf`, `is later than "reviewed" (${entry.reviewed})`]);
		if (Array.isArray(figure.value) && figure.value[0] >= figure.value[1])
			found.push([`figures[${i}].value`, 'write the lower number first']);
	}
	return found;
}

function translationProblems(entry: Entry): Found[] {
	return Object.entries(entry.translations).flatMap(([language, its]) => {
		const at = `translations.${language}`;
		const found: Found[] = [];
		if (!entry.names[language]?.length)
			found.push([`names.${language}`, `is missing: the headword of translations.${language} is the first of these names`]);
		for (const list of ['body', 'confusions'] as const) {
			const [theirs, ours] = [its[list].length, entry[list].length];
			if (theirs !== ours) found.push([`${at}.${list}`, `has ${theirs} paragraphs, the English has ${ours}: give one for each`]);
		}
		for (const [theirs, ours] of [
			['statusLabel', 'label'],
			['statusNote', 'note'],
		] as const) {
			if (entry.status[ours] && !its[theirs]) found.push([`${at}.${theirs}`, `is missing: status.${ours} has no words in it`]);
			if (!entry.status[ours] && its[theirs]) found.push([`${at}.${theirs}`, `there is no status.${ours}: take it out`]);
		}
		return found;
	});
}

/** Names as one page language sees them; the same spelling in two languages is one name. */
function ownedNames(entry: Entry): Set<string> {
	const english = [entry.term, ...entry.abbreviations, ...entry.aliases];
	const others = Object.entries(entry.names).flatMap(([language, list]) => list.map((name) => `${language}: ${name}`));
	return new Set([...english, ...others].map((name) => name.normalize('NFC')));
}
