import type { Entry } from '../core/entry-schema';
import { Part } from './Part';

export function Confusions({ confusions }: Pick<Entry, 'confusions'>) {
	if (confusions.length === 0) return null;
	return (
		<Part name="confusions" title="Easily confused">
			<ul class="plain">
				{confusions.map(({ text }) => (
					<li key={text}>{text}</li>
				))}
			</ul>
		</Part>
	);
}
