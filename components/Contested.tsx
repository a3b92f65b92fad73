import { sayDate } from '../core/dates';
import type { Contested as Question } from '../core/entry-schema';
import { Part } from './Part';
import { useSay, useTongue } from './say-context';

type Side = Question['sides'][number];

/** The older statement first, an undated one last: never first by merit. */
const older = (a: Side, b: Side): number => (a.date ?? '9999').localeCompare(b.date ?? '9999');

export function Contested({ contested }: { contested: readonly Question[] }) {
	const say = useSay();
	const { lang, aside } = useTongue('en');
	if (contested.length === 0) return null;
	return (
		<Part name="contested" title={say('Contested')} aside={aside}>
			{contested.map(({ question, sides }) => (
				<div key={question} class="group">
					<p class="claim" lang={lang}>
						{question}
					</p>
					<div class="sides">
						{[...sides].sort(older).map(({ who, text, date }) => (
							<div key={who}>
								<h4 lang={lang}>{who}</h4>
								<p lang={lang}>{text}</p>
								<span class="note">{date ? sayDate(date, say) : say('undated')}</span>
							</div>
						))}
					</div>
				</div>
			))}
		</Part>
	);
}
