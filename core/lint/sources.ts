/** What an entry rests on: cited and listed alike, of a known publisher, at a sound address. */
import type { Entry, Source } from '../entry-schema';
import type { Found, Publishers } from './house';
import { citations } from './statements';

export function sourceProblems(entry: Entry, publishers: Publishers): Found[] {
	const used = new Set<string>();
	const found: Found[] = [];
	for (const [field, ids] of citations(entry)) {
		for (const id of ids) {
			used.add(id);
			if (!entry.sources[id]) found.push([field, `source "${id}" is not in "sources": add it there, or correct the id`]);
		}
	}
	for (const [id, source] of Object.entries(entry.sources)) {
		const { publisher, address } = source;
		if (!used.has(id)) found.push([`sources.${id}`, 'nothing cites it: cite it where it belongs, or take it out']);
		if (!tierOf(source, publishers))
			found.push([
				`sources.${id}.publisher`,
				`"${publisher}" is not in data/editorial/publishers.json: correct the name, add it there, or find a better source`,
			]);
		if (source.reprintedBy && source.reportedBy)
			found.push([`sources.${id}`, 'was read either in a reprint or through a report: keep one of the two']);
		if (address.startsWith('http://') && !publishers.httpOnly.includes(address.split('/')[2] ?? ''))
			found.push([`sources.${id}.address`, 'write https://; if the site has http:// only, list its host in publishers.json']);
	}
	return found;
}

/** A: the document itself. B: own reporting, and what is known of a document by a report. Null: not known to us, so nothing rests on it. */
export function tierOf(
	{ publisher, reportedBy }: Pick<Source, 'publisher' | 'reportedBy'>,
	{ A, B }: Publishers,
): 'A' | 'B' | null {
	if (!A.includes(publisher) && !B.includes(publisher)) return null;
	return reportedBy || B.includes(publisher) ? 'B' : 'A';
}
