/** What an entry rests on: cited and listed alike, of a known publisher, at a sound address. */
import type { Entry } from '../entry-schema';
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
	for (const [id, { publisher, address, tier }] of Object.entries(entry.sources)) {
		if (!used.has(id)) found.push([`sources.${id}`, 'nothing cites it: cite it where it belongs, or take it out']);
		if (!tier && !tierOf(publisher, publishers))
			found.push([
				`sources.${id}.publisher`,
				`"${publisher}" is not in data/editorial/publishers.json: correct the name, add it there, or find a better source`,
			]);
		if (address.startsWith('http://') && !publishers.httpOnly.includes(address.split('/')[2] ?? ''))
			found.push([`sources.${id}.address`, 'write https://; if the site has http:// only, list its host in publishers.json']);
	}
	return found;
}

/** A: the document itself. B: own reporting. Null: not known to us, so nothing rests on it. */
export function tierOf(publisher: string, { A, B }: Publishers): 'A' | 'B' | null {
	return A.includes(publisher) ? 'A' : B.includes(publisher) ? 'B' : null;
}
