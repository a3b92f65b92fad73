// @vitest-environment happy-dom
import { it } from 'vitest';
it('x', () => {
	const log = (...a: unknown[]) => console.log(...a);
	log('IO', typeof IntersectionObserver, 'CSS.highlights', typeof (globalThis as any).CSS?.highlights, 'SR', typeof StaticRange, 'RO', typeof ResizeObserver, 'chk', typeof document.body.checkVisibility, 'mm', typeof matchMedia, 'MO', typeof MutationObserver);
	document.body.innerHTML = '<p id=p>a<svg><text>x</text></svg><math><mi>y</mi></math> <b>b</b><template>t</template><noscript><i>n</i></noscript><span style="display:block">k</span></p>';
	log([...document.querySelectorAll('*')].map((e) => e.nodeName + ':' + getComputedStyle(e).display).join(' '));
	const p = document.getElementById('p') as HTMLElement;
	for (const c of ['#fff', 'black', 'rgb(1, 2, 3)', 'rgba(0, 0, 0, 0)', 'oklch(0.98 0.01 250)', 'color(display-p3 0.1 0.1 0.1)', 'color(srgb 1 1 1)', 'lab(98 0 0)','rgb(1 2 3 / 0.4)']) { p.style.backgroundColor = ''; p.style.backgroundColor = c; log(c, '→', getComputedStyle(p).backgroundColor); p.setAttribute('style', 'background-color:' + c); log('  attr', getComputedStyle(p).backgroundColor); }
	document.documentElement.style.colorScheme = 'dark';
	log('scheme', getComputedStyle(document.documentElement).colorScheme);
	log('dm', document.designMode, p.compareDocumentPosition(document.body), document.createRange().commonAncestorContainer?.nodeName);
	log((window as any).happyDOM?.settings?.device);
});
