import type { SaidEntry } from '../core/said-entry';
import { Part } from './Part';
import { useSay } from './say-context';

export function Sources({ sources }: Pick<SaidEntry, 'sources'>) {
	const say = useSay();
	if (sources.length === 0) return null;
	return (
		<Part name="sources" title={say('Sources')}>
			{sources.map(({ heading, sources: said }) => (
				<div key={heading} class="group">
					<h4 class="tier">{heading}</h4>
					<ul class="sources">
						{said.map(({ title, address, publisher, date }) => (
							<li key={address + title}>
								<a href={address} target="_blank" rel="noopener noreferrer">
									{title}
								</a>
								<span class="note">
									<span>{publisher}</span>
									<span>{date}</span>
								</span>
							</li>
						))}
					</ul>
				</div>
			))}
		</Part>
	);
}
