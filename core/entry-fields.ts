/** What the fields of an entry are made of: texts, ids, dates, lists. Part of the schema. */
import * as v from 'valibot';

export const text = (max: number) =>
	v.pipe(
		v.string('write text here'),
		v.nonEmpty('write text here, or leave the whole field out'),
		v.maxLength(max, `keep it under ${max} characters`),
		v.check((s) => s === s.trim() && !/ {2}|\n|<[a-z/]/i.test(s), 'plain text on one line: no tags, no double or outer spaces'),
	);

export const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens, e.g. "cbp-one"'),
);

const daysIn = (month: string): number => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();

/** YYYY, YYYY-MM or YYYY-MM-DD: as exact as the source knows, no more. */
export const date = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'write the date as 2024, 2024-06 or 2024-06-11'),
	v.check((s) => !(Number(s.slice(8)) > daysIn(s.slice(0, 7))), 'there is no such day: correct it'),
);

export const words = (max: number) => v.check((s: string) => s.split(/\s+/).length <= max, `use at most ${max} words`);
export const sourceIds = v.pipe(
	v.array(id, 'list ids of this file’s sources'),
	v.minLength(1, 'name at least one source by its id'),
);
export const names = v.array(text(90), 'write a list of names');
export const someNames = v.pipe(names, v.minLength(1, 'name at least one, or leave it out'));

export const stated = (max: number) => v.strictObject({ text: text(max), sources: sourceIds });

/** ISO 639-1. */
export const languageCode = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'use a two-letter language code'));
