import { sayDate } from '../core/dates';
import type { Contested as Question } from '../core/entry-schema';
import { Part } from './Part';

type Side = Question['sides'][number];

/** The older statement first, an undated one last: never first by merit. */
const older = (a: Side, b: Side): number => (a.date ?? '9999').localeCompare(b.date ?? '9999');

export function Contested({ contested }: { contested: readonly Question[] }) {
	if (contested.length === 0) return null;
	return (
		<Part name="contested" title="Contested">
			{contested.map(({ question, sides }) => (
				<div key={question} class="group">
					<p class="claim">{question}</p>
					<div class="sides">
						{[...sides].sort(older).map(({ who, text, date }) => (
							<div key={who}>
								<h4>{who}</h4>
								<p>{text}</p>
								<span class="note">{date ? sayDate(date) : 'undated'}</span>
							</div>
						))}
					</div>
				</div>
			))}
		</Part>
	);
}
