import { recentCorrections } from '../core/corrections';
import { sayDate } from '../core/dates';
import type { Correction } from '../core/entry-schema';
import { useSay, useTongue } from './say-context';

/** What this entry said wrong until not long ago. */
export function Corrections({ corrections, today }: { corrections: readonly Correction[]; today: string }) {
	const say = useSay();
	const { lang, aside } = useTongue('en');
	return (
		<>
			{recentCorrections(corrections, today).map(({ date, text }) => (
				<p key={date + text} class="corrected">
					<b>
						{say('Corrected {date}', { date: sayDate(date, say) })}
						{aside && ` · ${aside}`}
					</b>{' '}
					<span lang={lang}>{text}</span>
				</p>
			))}
		</>
	);
}
