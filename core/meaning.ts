/** Which matches of a whole page count: doubtful ones need the page to speak for them. */
import type { Match } from './matcher';
import type { TableEntry } from './name-table';
import { type Finding, isDeep, isRelevant } from './topic';

export interface Verdict<M> {
	relevant: boolean;
	/** The matches that count, in the order given. */
	kept: M[];
}

/**
 * `matches` in document order, from all blocks of the page; `length` in characters of text read.
 * `forced`: the reader wants marks whatever the subject.
 */
export function judge<M extends Pick<Match, 'entry' | 'evidence' | 'wording'>>(
	matches: readonly M[],
	entryOf: (index: number) => Pick<TableEntry, 'topic'>,
	length: number,
	forced = false,
): Verdict<M> {
	// Spelled out as something else somewhere on the page, an acronym counts only where words near it speak for us, and
	// only if the page has another name of ours too: the police of Toronto (TPS) also speaks of immigrants.
	const other = new Set(matches.filter(({ evidence }) => evidence === 'otherwise').map(({ entry }) => entry));
	const full = new Set(
		matches.filter(({ evidence, wording }) => wording !== 'acronym' && evidence !== 'none').map(({ entry }) => entry),
	);
	const meant = matches.filter(
		({ entry, evidence, wording }) => !other.has(entry) || wording !== 'acronym' || (evidence === 'near' && full.has(entry)),
	);
	const named = new Map<number, Finding>();
	for (const { entry, evidence, wording } of meant) {
		const { topic } = entryOf(entry);
		const before = named.get(entry) ?? { topic, count: 0, bare: true, distinctive: false };
		const sure = evidence !== 'none';
		named.set(entry, {
			topic,
			count: before.count + (sure ? 1 : 0),
			bare: before.bare && wording === 'acronym' && evidence !== 'near',
			distinctive: before.distinctive || (sure && wording === 'distinctive') || (evidence === 'plain' && wording === 'proper'),
		});
	}
	const findings = [...named.values()];
	const relevant = isRelevant(findings, length);
	if (!relevant && !forced) return { relevant, kept: [] };
	const deep = isDeep(findings, length);
	// A doubtful proper name counts where the page names its entry beyond doubt ("Richardson" after "Laura Richardson"),
	// a distinctive one also where the page is deep in the subject. A common word needs its own words near.
	const counts = ({ entry, evidence, wording }: M) =>
		evidence !== 'none' ||
		(wording !== 'word' && (named.get(entry) as Finding).count > 0) ||
		(deep && (wording === 'distinctive' || wording === 'acronym'));
	return { relevant, kept: meant.filter(counts) };
}
