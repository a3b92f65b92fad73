import { sayDate } from '../core/dates';
import type { TimelineEvent } from '../core/entry-schema';
import { changesSince, sayChanges, splitEvents } from '../core/since';
import { Part } from './Part';
import { useSay, useTongue } from './say-context';

interface TimelineProps {
	events: readonly TimelineEvent[];
	/** Until when the entry is known. */
	reviewed: string;
	articleDate: string | null;
}

export function Timeline({ events, reviewed, articleDate }: TimelineProps) {
	const say = useSay();
	const tongue = useTongue('en');
	if (events.length === 0) return null;
	const { before, after } = splitEvents(events, articleDate);
	const dates = events.map((event) => event.date);
	const changes = articleDate && changesSince(dates, reviewed, articleDate);
	const since = typeof changes === 'number' && say('{changes} since this article', { changes: sayChanges(changes, say) });
	const aside = [since, tongue.aside].filter(Boolean).join(' · ');
	return (
		<Part name="timeline" title={say('Timeline')} aside={aside}>
			<ol class="time">
				{before.map((event) => (
					<Row key={event.date + event.text} date={event.date} text={event.text} lang={tongue.lang} />
				))}
				{articleDate && <Row place="here" date={articleDate} text={say('This article')} />}
				{after.map((event) => (
					<Row key={event.date + event.text} place="after" date={event.date} text={event.text} lang={tongue.lang} />
				))}
			</ol>
		</Part>
	);
}

interface RowProps {
	place?: 'here' | 'after';
	date: string;
	text: string;
	lang?: string | undefined;
}

const Row = ({ place, date, text, lang }: RowProps) => (
	<li class={place}>
		<time dateTime={date}>{sayDate(date, useSay())}</time>
		<i aria-hidden="true" />
		<p lang={lang}>{text}</p>
	</li>
);
