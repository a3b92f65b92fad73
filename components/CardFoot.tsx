import type { SaidEntry } from '../core/said-entry';
import { useSay } from './say-context';

interface CardFootProps {
	/** "3 sources"; left out where the sources themselves are shown. */
	sources?: string;
	known: SaidEntry['known'];
	/** "Read entry"; left out where the entry is open. */
	onRead?: () => void;
}

export function CardFoot({ sources, known, onRead }: CardFootProps) {
	const say = useSay();
	return (
		<div class="foot">
			<span class={known.old ? 'note stacked' : 'note'}>
				{sources && (
					<>
						<span>{sources}</span>
						<span class="sep"> · </span>
					</>
				)}
				<span class={known.old ? 'old' : undefined}>{known.words}</span>
			</span>
			{onRead && (
				<button type="button" class="quiet lead" onClick={onRead}>
					{say('Read entry')}
				</button>
			)}
		</div>
	);
}
