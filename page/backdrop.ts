/** Is the page light or dark where the reader is reading? The card follows it. */

/** Scheme of the nearest painted background around an element. */
export function schemeBehind(element: Element | null): 'light' | 'dark' {
	for (let e = element; e; e = e.parentElement) {
		const rgba = channels(getComputedStyle(e).backgroundColor);
		if (rgba && rgba.alpha > 0.5) return rgba.light ? 'light' : 'dark';
	}
	// Nothing is painted: then the canvas is, and it follows the page's colour scheme.
	const root = element?.ownerDocument.documentElement;
	const schemes = root ? getComputedStyle(root).colorScheme : 'normal';
	const dark = matchMedia('(prefers-color-scheme: dark)').matches;
	return schemes === 'dark' || (dark && /dark/.test(schemes) && !/only light/.test(schemes)) ? 'dark' : 'light';
}

function channels(colour: string): { alpha: number; light: boolean } | null {
	const numbers = colour.match(/[\d.]+/g)?.map(Number);
	if (!numbers || numbers.length < 3) return null;
	const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
	// color(srgb 0.1 0.2 0.3) counts to 1, rgb() to 255.
	const scale = colour.startsWith('color(') ? 1 : 255;
	return { alpha, light: (0.299 * red + 0.587 * green + 0.114 * blue) / scale > 0.5 };
}
