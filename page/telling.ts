/** What is told of mentions to those who ask: their words, and why they were taken as they were. */

import type { NameTable } from '../core/name-table';
import { type PageReport, wordsAround } from '../core/page-report';
import { type Why, whyOf } from '../core/reason';
import type { Mention } from './mention';
import { createPassages } from './passage';
import { inSlices } from './slices';

/** Each as it stands on the page. */
export function textsOf(mentions: readonly Mention[]): string[] {
	const passageOf = createPassages();
	return mentions.map((mention) => passageOf(mention).text);
}

/** Of all mentions that count on the page, in their order. */
export async function tellAll(
	mentions: readonly Mention[],
	marked: ReadonlySet<Mention>,
	idOf: (mention: Mention) => string,
	signal: AbortSignal,
): Promise<PageReport['mentions']> {
	const passageOf = createPassages();
	const told: PageReport['mentions'] = [];
	const tell = (mention: Mention) => {
		const { text, blockText, start, end } = passageOf(mention);
		// The page has taken it away since.
		if (text === '') return;
		told.push({ id: idOf(mention), text, ...wordsAround(blockText, start, end), marked: marked.has(mention) });
	};
	await inSlices(mentions, tell, signal);
	return told;
}

/** Why the name of one of the mentions was taken as its entry; null for a plain name. */
export function whyIn(mentions: readonly Mention[], mention: Mention, table: NameTable): Why | null {
	const passageOf = createPassages();
	const same = mentions.filter(({ kind }) => kind.entry === mention.kind.entry);
	const named = new Map(same.map((m) => [m, { ...m.kind, ...passageOf(m) }]));
	const asked = named.get(mention);
	return asked ? whyOf(asked, [...named.values()], ({ name }) => table.context(table.name(name).context)) : null;
}
