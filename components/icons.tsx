/** Drawn lines, 16 px unless told otherwise; always beside a word or inside a named button. */
import type { ComponentChildren } from 'preact';

function Line({ size = 16, children }: { size?: number; children: ComponentChildren }) {
	return (
		<svg
			width={size}
			height={size}
			viewBox={`0 0 ${size} ${size}`}
			fill="none"
			stroke="currentColor"
			stroke-width="1.5"
			aria-hidden="true"
		>
			{children}
		</svg>
	);
}

export const MoreIcon = () => (
	<Line>
		<path d="M3 8h.01M8 8h.01M13 8h.01" stroke-width="2.2" stroke-linecap="round" />
	</Line>
);

export const CloseIcon = () => (
	<Line>
		<path d="m4 4 8 8m0-8-8 8" />
	</Line>
);

export const BackIcon = () => (
	<Line>
		<path d="M9.5 3.5 5 8l4.5 4.5" />
	</Line>
);

export const ForwardIcon = () => (
	<Line>
		<path d="M6.5 3.5 11 8l-4.5 4.5" />
	</Line>
);

export const SearchIcon = () => (
	<Line>
		<circle cx="7" cy="7" r="4.2" />
		<path d="m10.2 10.2 3.6 3.6" />
	</Line>
);

export const ChooseIcon = () => (
	<Line>
		<path d="m3.5 6.5 4.5 4.5 4.5-4.5" />
	</Line>
);

export const DownIcon = () => (
	<Line size={12}>
		<path d="M6 1.5v9M2.5 7 6 10.5 9.5 7" />
	</Line>
);

export const CheckIcon = () => (
	<Line size={10}>
		<path d="m1.5 5 2.5 2.5 4.5-5" stroke-width="2" />
	</Line>
);

/** The article's own date, and nothing else. */
export const Diamond = () => (
	<svg class="pin" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
		<path d="M4.5 0 9 4.5 4.5 9 0 4.5z" fill="currentColor" />
	</svg>
);
