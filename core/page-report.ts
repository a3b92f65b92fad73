/** What the page's script knows of its page, told to popup, side panel and `annotate`. */
export interface PageReport {
	/** Host name, as settings spell it. */
	host: string;
	title: string;
	/** ISO 639-1 code; "und" where it could not be told. */
	language: string;
	/** Day of publication, YYYY-MM-DD, where the page states one. */
	date: string | null;
	/** Marks are on for this page by the settings. */
	on: boolean;
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
