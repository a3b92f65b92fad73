/** Is the page light or dark where the reader is reading? The card follows it. */
import { frameOf } from './frames';
import { elementAround } from './shadows';

/** Scheme of the nearest painted background around an element; a frame shows what is painted behind it. */
export function schemeBehind(element: Element | null): 'light' | 'dark' {
	for (let e = element; e; e = elementAround(e) ?? frameOf(e.ownerDocument)) {
		const scheme = schemeOf(getComputedStyle(e).backgroundColor);
		if (scheme) return scheme;
	}
	// Nothing is painted: then the canvas is, and it follows the page's colour scheme.
	const root = element?.ownerDocument.documentElement;
	const schemes = root ? getComputedStyle(root).colorScheme : 'normal';
	const dark = matchMedia('(prefers-color-scheme: dark)').matches;
	return schemes === 'dark' || (dark && /dark/.test(schemes) && !/only light/.test(schemes)) ? 'dark' : 'light';
}

/** Scheme of a computed colour: rgb(…), color(srgb …), lab(…), oklch(…). Null where it covers too little. */
export function schemeOf(colour: string): 'light' | 'dark' | null {
	const [, model = '', list = ''] = /^(\w+)\((?:(?<=color\()\S+ )?(.*)\)$/.exec(colour) ?? [];
	// "none" is 0.
	const [first = 0, second = 0, third = 0, alpha = 1] = list.split(/[\s,/]+/).map((part) => Number.parseFloat(part) || 0);
	if (!model || alpha <= 0.5) return null;
	return lightness(model, first, second, third) > 0.5 ? 'light' : 'dark';
}

function lightness(model: string, first: number, second: number, third: number): number {
	if (model.startsWith('ok')) return first;
	if (model.startsWith('l')) return first / 100;
	return (0.299 * first + 0.587 * second + 0.114 * third) / (model === 'color' ? 1 : 255);
}
