import type { SaidEntry } from '../core/said-entry';
import { useTongue } from './say-context';

/** What this entry said wrong until not long ago. */
export function Corrections({ corrections }: Pick<SaidEntry, 'corrections'>) {
	const { lang, aside } = useTongue('en');
	return (
		<>
			{corrections.map(({ title, text }) => (
				<p key={title + text} class="corrected">
					<b>
						{title}
						{aside && ` · ${aside}`}
					</b>{' '}
					<span lang={lang}>{text}</span>
				</p>
			))}
		</>
	);
}
