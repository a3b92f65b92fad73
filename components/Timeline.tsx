import type { SaidEntry } from '../core/said-entry';
import { Part } from './Part';
import { useSay, useTongue } from './say-context';

export function Timeline({ timeline: { changes, rows } }: Pick<SaidEntry, 'timeline'>) {
	const say = useSay();
	const tongue = useTongue('en');
	if (rows.length === 0) return null;
	const since = changes && say('{changes} since this article', { changes });
	const aside = [since, tongue.aside].filter(Boolean).join(' · ');
	return (
		<Part name="timeline" title={say('Timeline')} aside={aside}>
			<ol class="time">
				{rows.map(({ place, date, said, text }) => (
					<li key={date + text} class={place}>
						<time dateTime={date}>{said}</time>
						<i aria-hidden="true" />
						<p lang={place === 'here' ? undefined : tongue.lang}>{text}</p>
					</li>
				))}
			</ol>
		</Part>
	);
}
