import type { ComponentChildren } from 'preact';
import type { StatusShape as Shape } from '../core/status-words';

const ring = { cx: 5, cy: 5, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.4 };

const SHAPES: Record<Shape, ComponentChildren> = {
	full: <circle cx="5" cy="5" r="4.2" fill="currentColor" />,
	half: (
		<>
			<circle {...ring} r="3.6" />
			<path d="M5 1.4a3.6 3.6 0 0 1 0 7.2z" fill="currentColor" />
		</>
	),
	paused: <path d="M3 1.5v7M7 1.5v7" stroke="currentColor" stroke-width="1.8" />,
	ring: <circle {...ring} r="3.6" />,
	dashed: <circle {...ring} r="3.8" stroke-dasharray="2 1.98" />,
	none: <path d="M1.5 5h7" stroke="currentColor" stroke-width="1.4" />,
};

/** Says nothing that the words beside it do not say. */
export const StatusShape = ({ shape }: { shape: Shape }) => (
	<svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
		{SHAPES[shape]}
	</svg>
);
