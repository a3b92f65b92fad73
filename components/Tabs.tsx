import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { rove } from './roving';

interface TabsProps<Id extends string> {
	tabs: readonly { id: Id; label: string }[];
	chosen: Id;
	onChoose(id: Id): void;
	/** The panel of the chosen tab. */
	children: ComponentChildren;
}

/** Arrow keys move and choose at once; the panel follows in the tab order. */
export function Tabs<Id extends string>({ tabs, chosen, onChoose, children }: TabsProps<Id>) {
	const list = useRef<HTMLDivElement>(null);
	const onKeyDown = (event: KeyboardEvent) => {
		const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
		const next = tabs[rove(event, buttons) ?? -1];
		if (next) onChoose(next.id);
	};
	return (
		<>
			<div ref={list} class="tabs" role="tablist" onKeyDown={onKeyDown}>
				{tabs.map(({ id, label }) => (
					<button
						key={id}
						type="button"
						role="tab"
						id={`tab-${id}`}
						aria-selected={id === chosen}
						aria-controls={id === chosen ? `panel-${id}` : undefined}
						tabIndex={id === chosen ? 0 : -1}
						onClick={() => onChoose(id)}
					>
						{label}
					</button>
				))}
			</div>
			<div key={chosen} class="panel" role="tabpanel" id={`panel-${chosen}`} aria-labelledby={`tab-${chosen}`}>
				{children}
			</div>
		</>
	);
}
