import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SettingGroupProps {
	label: string;
	children: ComponentChildren;
}

/** Named by a heading: a legend keeps to no grid. */
export function SettingGroup({ label, children }: SettingGroupProps) {
	const id = useId();
	return (
		<fieldset class="group" aria-labelledby={id}>
			<h2 id={id}>{label}</h2>
			{children}
		</fieldset>
	);
}
