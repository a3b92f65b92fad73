import type { ComponentChildren } from 'preact';

export interface Story {
	name: string;
	/** Class of the box around it. */
	frame?: 'framed' | 'phone' | 'corner' | 'whole';
	view: ComponentChildren;
}
