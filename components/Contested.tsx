import type { SaidEntry } from '../core/said-entry';
import { Part } from './Part';
import { useSay, useTongue } from './say-context';

export function Contested({ contested }: Pick<SaidEntry, 'contested'>) {
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
						{sides.map(({ who, text, date }) => (
							<div key={who}>
								<h4 lang={lang}>{who}</h4>
								<p lang={lang}>{text}</p>
								<span class="note">{date}</span>
							</div>
						))}
					</div>
				</div>
			))}
		</Part>
	);
}
