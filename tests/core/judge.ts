/** Judges a page's matches all at once. */
import type { Match } from '../../core/matcher';
import { createJudge } from '../../core/meaning';
import type { TableEntry } from '../../core/name-table';

export function judge<M extends Pick<Match, 'entry' | 'evidence' | 'wording'>>(
	matches: readonly M[],
	entryOf: (index: number) => Pick<TableEntry, 'topic'>,
	length: number,
	forced = false,
): { relevant: boolean; kept: M[] } {
	const judge = createJudge(entryOf);
	for (const match of matches) judge.hear(match);
	const { relevant, counts } = judge.judge(length, forced);
	return { relevant, kept: matches.filter(counts) };
}
