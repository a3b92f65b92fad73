import type { Figure } from '../core/entry-schema';
import { groupFigures } from '../core/say-figure';
import { Part } from './Part';

export function Figures({ figures }: { figures: readonly Figure[] }) {
	if (figures.length === 0) return null;
	return (
		<Part name="figures" title="Figures">
			{groupFigures(figures).map(({ asOf, heading, figures: said }) => (
				<div key={asOf} class="group">
					<h4 class="tier">{heading}</h4>
					<ul class="figs">
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
