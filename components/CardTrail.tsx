import { BackIcon, ForwardIcon } from './icons';
import { useSay } from './say-context';

interface CardTrailProps {
	/** The headword we came from. */
	from: string;
	canForward: boolean;
	onBack(): void;
	onForward(): void;
}

/** The way back, shown once a related term was followed. */
export const CardTrail = ({ from, canForward, onBack, onForward }: CardTrailProps) => {
	const say = useSay();
	return (
		<div class="bar">
			<button type="button" class="icon" aria-label={say('Back')} onClick={onBack}>
				<BackIcon />
			</button>
			<button
				type="button"
				class="icon"
				aria-label={say('Forward')}
				aria-disabled={!canForward}
				onClick={() => {
					if (canForward) onForward();
				}}
			>
				<ForwardIcon />
			</button>
			<span class="trail">{say('from {term}', { term: from })}</span>
		</div>
	);
};
