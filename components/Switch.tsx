interface SwitchProps {
	label: string;
	on: boolean;
	disabled?: boolean;
	onSwitch(on: boolean): void;
}

/** The label says what it governs and never changes. */
export const Switch = ({ label, on, disabled = false, onSwitch }: SwitchProps) => (
	<button type="button" class="switch" role="switch" aria-checked={on} disabled={disabled} onClick={() => onSwitch(!on)}>
		{label}
		<i aria-hidden="true" />
	</button>
);
