import { useState } from 'preact/hooks';
import { sayDate } from '../core/dates';
import type { PageReport } from '../core/page-report';
import type { GlossaryRow } from '../core/search';
import { changesSince, sayChanges } from '../core/since';
import { Diamond, DownIcon } from './icons';
import { TermRow } from './TermRow';

interface PageTermsProps {
	report: PageReport;
	rows: readonly GlossaryRow[];
	onJump(id: string, index: number): void;
	onOpenEntry(id: string): void;
}

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** The terms of a page in order of first mention; the line above is the key to the diamond. */
export function PageTerms({ report, rows, onJump, onOpenEntry }: PageTermsProps) {
	const { date, terms } = report;
	const total = terms.reduce((sum, term) => sum + term.count, 0);
	const found = `${count(terms.length, 'term')}, ${count(total, 'mention')}`;
	return (
		<>
			<p class="about note">
				{date && <Diamond />}
				{date ? `Published ${sayDate(date)} · ${found}` : found}
			</p>
			<ul class="rows">
				{terms.map((term) => {
					const row = rows.find(({ id }) => id === term.id);
					return (
						row && <PageTerm key={term.id} row={row} mentions={term.count} date={date} onJump={onJump} onOpen={onOpenEntry} />
					);
				})}
			</ul>
		</>
	);
}

interface PageTermProps {
	row: GlossaryRow;
	mentions: number;
	date: string | null;
	onJump(id: string, index: number): void;
	onOpen(id: string): void;
}

function PageTerm({ row, mentions, date, onJump, onOpen }: PageTermProps) {
	/** How many mentions were gone to, wrapping round; 0 before the first press. */
	const [seen, setSeen] = useState(0);
	const since = date ? changesSince(row.dates, row.reviewed, date) : null;
	const changes = since ? sayChanges(since) : null;
	const place = seen > 0 && mentions > 1 ? `${seen} of ${mentions}` : String(mentions);
	const goOn = () => {
		onJump(row.id, seen % mentions);
		setSeen((seen % mentions) + 1);
	};
	return (
		<TermRow row={row} onOpen={onOpen} mark={changes && <Changes words={changes} />}>
			<button type="button" class="jump" aria-label={`Next mention of ${row.term}, ${place}`} onClick={goOn}>
				{place}
				<DownIcon />
			</button>
		</TermRow>
	);
}

const Changes = ({ words }: { words: string }) => (
	<>
		<Diamond />
		{words}
	</>
);
