/** What the tests see of our closed shadow root. The functions run inside the page, as text: they may use nothing from outside. */
import type { Rect } from './driver';

export interface HostElement {
	tag: string;
	/** Explicit, or the plain one of the tag (button, link, heading, list, listitem, dialog, searchbox). */
	role: string;
	/** aria-label, or else the text. */
	name: string;
	text: string;
	rect: Rect;
	visible: boolean;
	focused: boolean;
	attributes: Record<string, string>;
}

export const READ_ELEMENTS = String((root: ShadowRoot): HostElement[] =>
	[...root.querySelectorAll('*')]
		.filter((element) => !['STYLE', 'SCRIPT', 'LINK'].includes(element.tagName))
		.map((element) => {
			const tag = element.tagName.toLowerCase();
			const roles: Record<string, string> = {
				a: 'link',
				h1: 'heading',
				h2: 'heading',
				h3: 'heading',
				ul: 'list',
				ol: 'list',
				li: 'listitem',
			};
			const { x, y, width, height } = element.getBoundingClientRect();
			const text = ((element as HTMLElement).innerText ?? element.textContent ?? '').trim();
			return {
				tag,
				role: element.getAttribute('role') ?? roles[tag] ?? tag,
				name: element.getAttribute('aria-label') ?? text,
				text,
				rect: { x, y, width, height },
				visible: element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 0 && height > 0,
				focused: root.activeElement === element,
				attributes: Object.fromEntries([...element.attributes].map((attribute) => [attribute.name, attribute.value])),
			};
		}),
);

export const READ_TEXT = String((root: ShadowRoot): string =>
	[...root.children]
		.filter((element) => !['STYLE', 'SCRIPT', 'LINK'].includes(element.tagName))
		.filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
		.map((element) => (element as HTMLElement).innerText ?? '')
		.join('\n')
		.trim(),
);
