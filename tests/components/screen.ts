/** A component on a bare page, asked as a reader asks: by role and name. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, expect } from 'vitest';

let place: HTMLElement | null = null;

afterEach(() => {
	if (place) render(null, place);
	place?.remove();
	place = null;
});

/** Shows, or shows anew with other props. */
export function show(view: ComponentChild): HTMLElement {
	if (!place) {
		document.documentElement.lang = 'en';
		document.title = 'Test';
		place = document.createElement('div');
		document.body.append(place);
	}
	render(view, place);
	return place;
}

const IMPLICIT: Record<string, string> = {
	button: 'button, [role=button]',
	link: 'a[href]',
	heading: 'h1, h2, h3, h4',
	radio: 'input[type=radio]',
	checkbox: 'input[type=checkbox]',
	combobox: 'select',
	searchbox: 'input[type=search]',
	time: 'time',
	listitem: 'li',
};

const textOf = (el: Element): string => (el.textContent ?? '').replace(/\s+/g, ' ').trim();

function nameOf(el: Element): string {
	const labelled = el.getAttribute('aria-labelledby');
	if (labelled) return textOf(document.getElementById(labelled) ?? el);
	const labels = (el as HTMLInputElement).labels;
	return el.getAttribute('aria-label') ?? (labels?.length ? textOf(labels[0] as Element) : textOf(el));
}

const matches = (name: string, wanted: string | RegExp): boolean =>
	typeof wanted === 'string' ? name === wanted : wanted.test(name);

export function all(role: string, name: string | RegExp = /./): HTMLElement[] {
	const found = [...document.body.querySelectorAll<HTMLElement>(`${IMPLICIT[role] ?? `[role=${role}]`}`)];
	return found
		.filter((el) => !el.hasAttribute('role') || el.getAttribute('role') === role)
		.filter((el) => matches(nameOf(el), name));
}

export function one(role: string, name: string | RegExp = /./): HTMLElement {
	const found = all(role, name);
	if (found.length !== 1) throw new Error(`${found.length} of role ${role} named ${name} in: ${document.body.innerHTML}`);
	return found[0] as HTMLElement;
}

export const text = (): string => textOf(document.body);

/** Lets preact draw what an event has changed. */
export const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

export async function click(el: HTMLElement): Promise<void> {
	el.focus();
	el.click();
	await drawn();
}

/** On what has the focus. Tells whether the key was left to others. */
export async function press(key: string): Promise<boolean> {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
	const left = (document.activeElement ?? document.body).dispatchEvent(event);
	await drawn();
	return left;
}

/** Contrast and sizes need a real browser; they were measured there. */
export async function expectAccessible(): Promise<void> {
	const { violations } = await axe.run(document.body, {
		rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
	});
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
