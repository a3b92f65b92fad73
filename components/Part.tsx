import type { ComponentChildren } from 'preact';

interface PartProps {
	name: string;
	/** At the end of the heading's line, in the quiet voice. */
	aside?: string | null;
	title: string;
	children: ComponentChildren;
}

/** One ruled part of an opened entry. `name` is how the card finds it to scroll to. */
export const Part = ({ name, title, aside, children }: PartProps) => (
	<section class="part" data-part={name}>
		<h3 tabIndex={-1}>
			{title}
			{aside && <small>{aside}</small>}
		</h3>
		{children}
	</section>
);
