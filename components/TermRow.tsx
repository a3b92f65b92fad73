import type { ComponentChildren } from 'preact';
import type { GlossaryRow } from '../core/search';
import { sayStatusOrKind } from '../core/status-words';
import { StatusShape } from './StatusShape';
import { useSay } from './say-context';

interface TermRowProps {
	row: GlossaryRow;
	onOpen(id: string): void;
	/** After the status: changes, "on this page". */
	mark?: ComponentChildren;
	/** A second control at the end of the row. */
	children?: ComponentChildren;
}

export function TermRow({ row, onOpen, mark, children }: TermRowProps) {
	const { shape, words } = sayStatusOrKind(row.status, row.category, useSay());
	const [abbreviation] = row.abbreviations;
	return (
		<li>
			<button type="button" class="main" data-entry={row.id} onClick={() => onOpen(row.id)}>
				<span class="t">
					{row.term}
					{abbreviation && abbreviation !== row.term && <small> {abbreviation}</small>}
				</span>
				<span class="m">
					<StatusShape shape={shape} />
					{words}
					{mark && <em>{mark}</em>}
				</span>
			</button>
			{children}
		</li>
	);
}
