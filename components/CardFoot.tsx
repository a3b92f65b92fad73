import { sayCount } from '../core/say';
import { isOld, KnownUntil } from './KnownUntil';
import { useSay } from './say-context';

interface CardFootProps {
	/** Number of sources; left out where the sources themselves are shown. */
	sources?: number;
	reviewed: string;
	today: string;
	/** "Read entry"; left out where the entry is open. */
	onRead?: () => void;
}

export function CardFoot({ sources, reviewed, today, onRead }: CardFootProps) {
	const say = useSay();
	return (
		<div class="foot">
			<span class={isOld(reviewed, today) ? 'note stacked' : 'note'}>
				{sources !== undefined && (
					<>
						<span>{sayCount(say, sources, '1 source', '{n} sources')}</span>
						<span class="sep"> · </span>
					</>
				)}
				<KnownUntil reviewed={reviewed} today={today} />
			</span>
			{onRead && (
				<button type="button" class="quiet lead" onClick={onRead}>
					{say('Read entry')}
				</button>
			)}
		</div>
	);
}
