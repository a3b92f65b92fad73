import { sayDate } from '../core/dates';
import type { Figure } from '../core/entry-schema';
import { groupFigures } from '../core/say-figure';
import { Part } from './Part';
import { useSay, useTongue } from './say-context';

export function Figures({ figures }: { figures: readonly Figure[] }) {
	const say = useSay();
	const { lang, aside } = useTongue('en');
	if (figures.length === 0) return null;
	return (
		<Part name="figures" title={say('Figures')} aside={aside}>
			{groupFigures(figures).map(({ asOf, figures: said }) => (
				<div key={asOf} class="group">
					<h4 class="tier">{say('As of {date}', { date: sayDate(asOf, say) })}</h4>
					<ul class="figs" lang={lang}>
						{said.map(({ qualifier, amount, text }) => (
							<li key={amount + text}>
								<b>
									{qualifier && <small>{qualifier}</small>} <span>{amount}</span>
								</b>
								<p>{text}</p>
							</li>
						))}
					</ul>
				</div>
			))}
		</Part>
	);
}
