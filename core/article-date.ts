/** The day an article was published, from what its page states. No guessing: null rather than a doubtful day. */

/** Raw strings as found on the page, best kind of evidence first. */
export interface DateClues {
	/** `datePublished` of JSON-LD articles. */
	jsonLd: readonly string[];
	/** article:published_time and its like. */
	meta: readonly string[];
	/** The `datetime` of `<time>` elements marked as the date of publication. */
	time: readonly string[];
}

export function publicationDay(clues: DateClues): string | null {
	for (const found of [...clues.jsonLd, ...clues.meta, ...clues.time]) {
		const day = toDay(found);
		if (day) return day;
	}
	return null;
}

/** The calendar day as written, in the article's own time zone: "2024-06-11T23:30:00-05:00" → "2024-06-11". */
function toDay(text: string): string | null {
	const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
	const parts = iso ? [iso[1], iso[2], iso[3]] : fromWords(text);
	if (!parts) return null;
	const day = parts.join('-');
	const parsed = new Date(`${day}T00:00:00Z`);
	const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
	return exists && day > '1990' && day < '2100' ? day : null;
}

const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];

/** "June 11, 2024" or "Tue, 11 Jun 2024 10:00:00 GMT". */
function fromWords(text: string): string[] | null {
	const found = /\b([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b|\b(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i.exec(text);
	if (!found) return null;
	const [, m1, d1, y1, d2, m2, y2] = found;
	const word = (m1 ?? m2 ?? '').toLowerCase();
	const month = MONTHS.findIndex((name) => name.startsWith(word));
	if (month < 0) return null;
	return [y1 ?? y2 ?? '', String(month + 1).padStart(2, '0'), (d1 ?? d2 ?? '').padStart(2, '0')];
}
