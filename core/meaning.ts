/** Which matches of a whole page count: doubtful ones need the page to speak for them. */
import type { Match } from './matcher';
import type { TableEntry } from './name-table';
import { type Finding, isDeep, isRelevant } from './topic';

type Judged = Pick<Match, 'entry' | 'evidence' | 'wording'>;

export interface Judge {
	/** All matches of the page, one after the other, in any order. */
	hear(match: Judged): void;
	/** `length` in characters of text read. `forced`: the reader wants marks whatever the subject. */
	judge(length: number, forced: boolean): Verdict;
}

export interface Verdict {
	relevant: boolean;
	/** Of the matches that were heard. */
	counts(match: Judged): boolean;
}

/** What was heard of an entry. */
interface Heard {
	topic: number;
	/** Somewhere on the page the acronym is spelled out as something else: then it counts only where words near it speak for us. */
	elsewise: boolean;
	/** By its bare acronym, without a word near that supports it; and by anything else. */
	bare: { any: boolean; sure: number };
	full: { any: boolean; sure: number };
	distinctive: boolean;
}

export function createJudge(entryOf: (index: number) => Pick<TableEntry, 'topic'>): Judge {
	const all = new Map<number, Heard>();
	const heardOf = (entry: number): Heard => {
		const known = all.get(entry);
		if (known) return known;
		const { topic } = entryOf(entry);
		const nothing = { topic, elsewise: false, bare: { any: false, sure: 0 }, full: { any: false, sure: 0 }, distinctive: false };
		all.set(entry, nothing);
		return nothing;
	};
	return {
		hear(match) {
			const heard = heardOf(match.entry);
			if (match.evidence === 'otherwise') heard.elsewise = true;
			const kind = isBare(match) ? heard.bare : heard.full;
			kind.any = true;
			if (match.evidence === 'none') return;
			kind.sure++;
			if (match.wording === 'distinctive') heard.distinctive = true;
		},
		judge(length, forced) {
			const findings = new Map<number, Finding>();
			for (const [entry, heard] of all) if (isMeant(heard)) findings.set(entry, findingOf(heard));
			const list = [...findings.values()];
			const relevant = isRelevant(list, length);
			const deep = isDeep(list, length);
			// A doubtful proper name counts where the page names its entry beyond doubt ("Richardson" after "Laura Richardson"),
			// a distinctive one also where the page is deep in the subject. A common word needs its own words near.
			const isSupported = ({ entry, wording }: Judged) =>
				(wording !== 'word' && (findings.get(entry)?.count ?? 0) > 0) ||
				(deep && (wording === 'distinctive' || wording === 'acronym'));
			return {
				relevant,
				counts: (match) =>
					(relevant || forced) &&
					!(isBare(match) && all.get(match.entry)?.elsewise) &&
					(match.evidence !== 'none' || isSupported(match)),
			};
		},
	};
}

const isBare = ({ evidence, wording }: Judged): boolean => wording === 'acronym' && evidence !== 'near';

const isMeant = ({ elsewise, bare, full }: Heard): boolean => full.any || (bare.any && !elsewise);

const findingOf = ({ topic, elsewise, bare, full, distinctive }: Heard): Finding => ({
	topic,
	count: full.sure + (elsewise ? 0 : bare.sure),
	bare: !full.any,
	distinctive,
});
