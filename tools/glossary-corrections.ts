/** docs/corrections.md: every correction of every entry, newest first. */
import { sayDate } from '../core/dates';
import type { Entry } from '../core/entry-schema';
import { inEnglish } from '../core/say';

const HEAD = `# Corrections

What an entry said wrong, and what it says now. The card of a corrected entry tells it for 90 days. This page is made from the entries: \`npm run glossary -- corrections\`.
`;

export function correctionsPage(entries: readonly Pick<Entry, 'id' | 'term' | 'corrections'>[]): string {
	const all = entries
		.flatMap(({ id, term, corrections }) => corrections.map((correction) => ({ id, term, ...correction })))
		.sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
	if (all.length === 0) return `${HEAD}\nNo entry has been corrected since it was published.\n`;
	return `${HEAD}\n${all.map(({ id, term, date, text }) => `- ${sayDate(date, inEnglish)}, **${term}** (\`${id}\`): ${text}`).join('\n')}\n`;
}
