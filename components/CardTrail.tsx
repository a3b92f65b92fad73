import { BackIcon, ForwardIcon } from './icons';

interface CardTrailProps {
	/** The headword we came from. */
	from: string;
	canForward: boolean;
	onBack(): void;
	onForward(): void;
}

/** The way back, shown once a related term was followed. */
export const CardTrail = ({ from, canForward, onBack, onForward }: CardTrailProps) => (
	<div class="bar">
		<button type="button" class="icon" aria-label="Back" onClick={onBack}>
			<BackIcon />
		</button>
		<button
			type="button"
			class="icon"
			aria-label="Forward"
			aria-disabled={!canForward}
			onClick={() => {
				if (canForward) onForward();
			}}
		>
			<ForwardIcon />
		</button>
		<span class="trail">from {from}</span>
	</div>
);
