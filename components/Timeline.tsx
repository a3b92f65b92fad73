import { sayDate } from '../core/dates';
import type { TimelineEvent } from '../core/entry-schema';
import { changesSince, sayChanges, splitEvents } from '../core/since';
import { Part } from './Part';

interface TimelineProps {
	events: readonly TimelineEvent[];
	/** Until when the entry is known. */
	reviewed: string;
	articleDate: string | null;
}

export function Timeline({ events, reviewed, articleDate }: TimelineProps) {
	if (events.length === 0) return null;
	const { before, after } = splitEvents(events, articleDate);
	const dates = events.map((event) => event.date);
	const changes = articleDate && changesSince(dates, reviewed, articleDate);
	const aside = typeof changes === 'number' ? `${sayChanges(changes)} since this article` : null;
	return (
		<Part name="timeline" title="Timeline" aside={aside}>
			<ol class="time">
				{before.map((event) => (
					<Row key={event.date + event.text} date={event.date} text={event.text} />
				))}
				{articleDate && <Row place="here" date={articleDate} text="This article" />}
				{after.map((event) => (
					<Row key={event.date + event.text} place="after" date={event.date} text={event.text} />
				))}
			</ol>
		</Part>
	);
}

const Row = ({ place, date, text }: { place?: 'here' | 'after'; date: string; text: string }) => (
	<li class={place}>
		<time dateTime={date}>{sayDate(date)}</time>
		<i aria-hidden="true" />
		<p>{text}</p>
	</li>
);
