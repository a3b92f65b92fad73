import type { SaidEntry } from '../core/said-entry';
import { Part } from './Part';
import { useSay, useTongue } from './say-context';

export function Figures({ figures }: Pick<SaidEntry, 'figures'>) {
	const say = useSay();
	const { lang, aside } = useTongue('en');
	if (figures.length === 0) return null;
	return (
		<Part name="figures" title={say('Figures')} aside={aside}>
			{figures.map(({ title, figures: said }) => (
				<div key={title} class="group">
					<h4 class="tier">{title}</h4>
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
