/** What the page's script knows of its page, told to popup, side panel and `annotate`. */
export interface PageReport {
	/** Host name, as settings spell it. */
	host: string;
	/** ISO 639-1 code; "und" where it could not be told. */
	language: string;
	/** Day of publication, YYYY-MM-DD, where the page states one. */
	date: string | null;
	/** The page was judged to be on the subject. */
	relevant: boolean;
	/** The reader asked for marks all the same. */
	forced: boolean;
	/** One row per entry, in order of first mention. */
	terms: { id: string; count: number }[];
	/** Every mention in document order, marked on the page or not. */
	mentions: Mention[];
}

export interface Mention {
	id: string;
	/** As it stands on the page. */
	text: string;
	/** Up to 40 characters of the same block on either side. */
	before: string;
	after: string;
	/** Drawn on the page; false in headlines, links, and where the density leaves it out. */
	marked: boolean;
}

/** `page`: what is told beside its mentions, which stand in document order. */
export const reportOf = (page: Omit<PageReport, 'terms' | 'mentions'>, mentions: Mention[]): PageReport => ({
	...page,
	terms: countTerms(mentions),
	mentions,
});

/** Characters on either side of a mention. */
const AROUND = 40;

/** Of a mention between two offsets of its block's text. */
export const wordsAround = (blockText: string, start: number, end: number): Pick<Mention, 'before' | 'after'> => ({
	before: blockText.slice(Math.max(0, start - AROUND), start),
	after: blockText.slice(end, end + AROUND),
});

/** One row per entry, in order of first mention. */
function countTerms(mentions: readonly Pick<Mention, 'id'>[]): PageReport['terms'] {
	const counts = new Map<string, number>();
	for (const { id } of mentions) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts].map(([id, count]) => ({ id, count }));
}
