import { isOld, KnownUntil } from './KnownUntil';

interface CardFootProps {
	/** Number of sources; left out where the sources themselves are shown. */
	sources?: number;
	reviewed: string;
	today: string;
	/** "Read entry"; left out where the entry is open. */
	onRead?: () => void;
}

export function CardFoot({ sources, reviewed, today, onRead }: CardFootProps) {
	return (
		<div class="foot">
			<span class={isOld(reviewed, today) ? 'note stacked' : 'note'}>
				{sources !== undefined && (
					<>
						<span>{sources === 1 ? '1 source' : `${sources} sources`}</span>
						<span class="sep"> · </span>
					</>
				)}
				<KnownUntil reviewed={reviewed} today={today} />
			</span>
			{onRead && (
				<button type="button" class="quiet lead" onClick={onRead}>
					Read entry
				</button>
			)}
		</div>
	);
}
