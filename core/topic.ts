/** Is this page about migration? Told from what was found on it, so that no single acronym can turn a page on. */

/** An entry found on the page: how strongly it shows the subject (2, 1, 0) and how often it is named beyond doubt. */
export interface Finding {
	topic: number;
	/** 0: only doubtful mentions. */
	count: number;
	/** Named by nothing but its acronym, without a word near that supports it. */
	bare: boolean;
	/** Named at least once by what says enough alone: a name that needs no support, or any but a single common word that has it. */
	clear: boolean;
	/** Clear, and so much the subject's own that in a caption it speaks for doubtful names beside it. */
	vouches: boolean;
}

/** What is enough to mark a page at all, and to read a bare acronym by the page's subject; and what counts beside the topic. */
interface Needs {
	relevant: number;
	deep: number;
	/** A sure finding that says nothing of the subject by itself. */
	silent: number;
	/** A telling one that is clear; 0: as any other. */
	clear: number;
}

const ARTICLE: Needs = { relevant: 3, deep: 8, silent: 0, clear: 0 };
/** A caption, a teaser, a post: a few words can say no more, and one that is clear or two that agree say enough. */
const CAPTION: Needs = { relevant: 2, deep: 3, silent: 1, clear: 2 };
/** Characters of text up to which a page is no more than a caption. */
export const CAPTION_LENGTH = 600;

export const isCaption = (length: number): boolean => length <= CAPTION_LENGTH;

const needsOf = (length: number): Needs => (isCaption(length) ? CAPTION : ARTICLE);

/** A second mention speaks as loud as the first, further ones add nothing. */
const weigh = (findings: readonly Finding[], least: (finding: Finding) => number): number =>
	findings.reduce((sum, finding) => sum + Math.max(finding.topic, least(finding)) * Math.min(finding.count, 2), 0);

/** `length` in characters of text read. */
export function isRelevant(findings: readonly Finding[], length: number): boolean {
	const telling = findings.filter(({ topic }) => topic > 0);
	if (!telling.some(({ count }) => count > 0)) return false;
	const needs = needsOf(length);
	const isClear = ({ topic, clear }: Finding) => topic > 0 && clear && needs.clear > 0;
	// Even a doubtful mention of something else shows that the acronym is not alone.
	if (telling.length === 1 && telling[0]?.bare && !isClear(telling[0])) return false;
	const least = (finding: Finding) => (isClear(finding) ? needs.clear : finding.bare && !finding.clear ? 0 : needs.silent);
	return weigh(findings, least) >= needs.relevant;
}

export const isDeep = (findings: readonly Finding[], length: number): boolean => weigh(findings, () => 0) >= needsOf(length).deep;
