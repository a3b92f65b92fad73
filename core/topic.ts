/** Is this page about migration? Told from what was found on it, so that no single acronym can turn a page on. */

/** An entry found without doubt: how strongly it shows the subject (2, 1, 0) and how often it is named. */
export interface Finding {
	topic: number;
	count: number;
	/** Named by nothing but its acronym, without a word near that supports it. */
	bare: boolean;
}

/** Enough to mark a page at all, and enough to read a bare acronym by the page's subject. */
const RELEVANT = 3;
const DEEP = 8;

/** A second mention speaks as loud as the first, further ones add nothing. */
const weigh = (findings: readonly Finding[]): number => findings.reduce((sum, f) => sum + f.topic * Math.min(f.count, 2), 0);

export function isRelevant(findings: readonly Finding[]): boolean {
	const telling = findings.filter((f) => f.topic > 0);
	if (telling.length === 1 && telling[0]?.bare) return false;
	return weigh(telling) >= RELEVANT;
}

export const isDeep = (findings: readonly Finding[]): boolean => weigh(findings) >= DEEP;
