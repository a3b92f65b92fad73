import { useState } from 'preact/hooks';
import { sayDate } from '../core/dates';
import type { PageReport } from '../core/page-report';
import { sayCount } from '../core/say';
import type { GlossaryRow } from '../core/search';
import { changesSince, sayChanges } from '../core/since';
import { Diamond, DownIcon } from './icons';
import { useSay } from './say-context';
import { TermRow } from './TermRow';

interface PageTermsProps {
	report: PageReport;
	rows: readonly GlossaryRow[];
	onJump(id: string, index: number): void;
	onOpenEntry(id: string): void;
}

/** The terms of a page in order of first mention; the line above is the key to the diamond. */
export function PageTerms({ report, rows, onJump, onOpenEntry }: PageTermsProps) {
	const say = useSay();
	const { date, terms } = report;
	const total = terms.reduce((sum, term) => sum + term.count, 0);
	const found = `${sayCount(say, terms.length, '1 term', '{n} terms')}, ${sayCount(say, total, '1 mention', '{n} mentions')}`;
	return (
		<>
			<p class="about note">
				{date && <Diamond />}
				{date ? `${say('Published {date}', { date: sayDate(date, say) })} · ${found}` : found}
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
	const say = useSay();
	/** How many mentions were gone to, wrapping round; 0 before the first press. */
	const [seen, setSeen] = useState(0);
	const since = date ? changesSince(row.dates, row.reviewed, date) : null;
	const changes = since ? sayChanges(since, say) : null;
	const place = seen > 0 && mentions > 1 ? say('{n} of {all}', { n: seen, all: mentions }) : String(mentions);
	const goOn = () => {
		onJump(row.id, seen % mentions);
		setSeen((seen % mentions) + 1);
	};
	return (
		<TermRow row={row} onOpen={onOpen} mark={changes && <Changes words={changes} />}>
			<button
				type="button"
				class="jump"
				aria-label={say('Next mention of {term}, {place}', { term: row.term, place })}
				onClick={goOn}
			>
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
