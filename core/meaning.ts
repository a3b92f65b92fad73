/** Which matches of a whole page count: doubtful ones need the page to speak for them. */
import type { Match } from './matcher';
import type { TableEntry } from './name-table';
import { type Finding, isCaption, isDeep, isRelevant } from './topic';

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

/** What was heard of an entry. Sure: not only doubtful. */
interface Heard {
	topic: number;
	/** Somewhere on the page the acronym is spelled out as something else. */
	elsewise: boolean;
	/** By its acronym without a word near that supports it. */
	bare: { any: boolean; sure: number };
	/** By its acronym with such a word. */
	supported: number;
	/** By another name. */
	named: { any: boolean; sure: number };
	clear: boolean;
	/** Clear, by a proper name of the subject: needing no support, or a strong one that has it. */
	vouches: boolean;
}

export function createJudge(entryOf: (index: number) => Pick<TableEntry, 'topic'>): Judge {
	const all = new Map<number, Heard>();
	const heardOf = (entry: number): Heard => {
		const known = all.get(entry);
		if (known) return known;
		const { topic } = entryOf(entry);
		const nothing: Heard = {
			topic,
			elsewise: false,
			bare: { any: false, sure: 0 },
			supported: 0,
			named: { any: false, sure: 0 },
			clear: false,
			vouches: false,
		};
		all.set(entry, nothing);
		return nothing;
	};
	return {
		hear({ entry, evidence, wording }) {
			const heard = heardOf(entry);
			const isSure = evidence !== 'none';
			if (evidence === 'otherwise') heard.elsewise = true;
			if (wording === 'acronym' && evidence === 'near') heard.supported++;
			else {
				const kind = wording === 'acronym' ? heard.bare : heard.named;
				kind.any = true;
				if (isSure) kind.sure++;
			}
			if (evidence !== 'plain' && (evidence !== 'near' || wording === 'word')) return;
			heard.clear = true;
			const isProper = wording === 'distinctive' || wording === 'acronym';
			if (isProper && (evidence === 'plain' ? heard.topic > 0 : heard.topic > 1)) heard.vouches = true;
		},
		judge(length, forced) {
			const findings = new Map<number, Finding>();
			for (const [entry, heard] of all) {
				const finding = findingOf(heard);
				if (finding) findings.set(entry, finding);
			}
			const list = [...findings.values()];
			const relevant = isRelevant(list, length);
			const deep = isDeep(list, length);
			const isShort = isCaption(length);
			const isVouchedFor = isShort && list.some(({ count, vouches }) => vouches && count > 0);
			// A doubtful proper name counts where the page names its entry beyond doubt ("Richardson" after "Laura Richardson"),
			// in a caption, which has no room for two meanings, several common words too ("a notice to appear, or NTA").
			const isNamed = ({ entry, wording }: Judged) =>
				wording !== 'word' && (wording !== 'phrase' || isShort) && (findings.get(entry)?.count ?? 0) > 0;
			// A distinctive one also where the page is deep in the subject, or a caption has another proper name of it.
			const isAmongOthers = ({ entry, wording }: Judged) =>
				(wording === 'distinctive' || wording === 'acronym') && (deep || (isVouchedFor && heardOf(entry).topic > 0));
			// A common word needs its own words near.
			const isSupported = (match: Judged) => isNamed(match) || isAmongOthers(match);
			return {
				relevant,
				counts: (match) =>
					(relevant || forced) && isMeant(match, heardOf(match.entry)) && (match.evidence !== 'none' || isSupported(match)),
			};
		},
	};
}

/**
 * Spelled out as something else somewhere on the page, an acronym counts only where words near it speak for us, and
 * only if the page has another name of ours too: the police of Toronto (TPS) also speaks of immigrants.
 */
const isMeant = ({ evidence, wording }: Judged, heard: Heard): boolean =>
	wording !== 'acronym' || !heard.elsewise || (evidence === 'near' && heard.named.sure > 0);

/** Null where nothing that was heard is meant. */
function findingOf({ topic, elsewise, bare, supported, named, clear, vouches }: Heard): Finding | null {
	const spoken = elsewise && named.sure === 0 ? 0 : supported;
	if (!named.any && spoken === 0 && (elsewise || !bare.any)) return null;
	const count = named.sure + spoken + (elsewise ? 0 : bare.sure);
	return { topic, count, bare: !named.any && spoken === 0, clear, vouches };
}
