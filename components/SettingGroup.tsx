import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SettingGroupProps {
	label: string;
	role: 'radiogroup' | 'group';
	children: ComponentChildren;
}

/** Not a fieldset: no browser lets a legend keep to the grid. */
export function SettingGroup({ label, role, children }: SettingGroupProps) {
	const id = useId();
	return (
		<div class="group" role={role} aria-labelledby={id}>
			<h2 id={id}>{label}</h2>
			{children}
		</div>
	);
}
