/** The half of a page handle that is the same in both browsers. */
import type { Tab } from '../../../tools/launched-browser';
import type { PageHandle } from './driver';
import { highlightTexts, rectOfText } from './page-reading';
import { type HostElement, READ_ELEMENTS, READ_TEXT } from './shadow-reading';

/** What a browser adds of its own: the input of a person, and what went wrong. */
export type OwnPart = Pick<PageHandle, 'reload' | 'move' | 'click' | 'tap' | 'press' | 'type' | 'wheel' | 'errors'>;

export function pageHandle(tab: Tab, own: OwnPart): PageHandle {
	const evaluate: PageHandle['evaluate'] = (what, ...args) => {
		const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
		return tab.evaluate(typeof what === 'string' ? what : `(${what})(${given})`);
	};
	return {
		...own,
		goto: (url) => tab.goto(url),
		url: () => tab.url(),
		evaluate,
		screenshot: (file, options) => tab.screenshot(file, options),
		host: async () => (await tab.readClosedShadows<HostElement[]>(READ_ELEMENTS)).flat(),
		hostText: async () => (await tab.readClosedShadows<string>(READ_TEXT)).join('\n').trim(),
		async rectOf(text, nth = 0) {
			const rect = await evaluate(rectOfText, text, nth);
			if (!rect) throw new Error(`the page has no visible "${text}" number ${nth}`);
			return rect;
		},
		highlightTexts: () => evaluate(highlightTexts),
		bringToFront: () => tab.bringToFront(),
		close: () => tab.close(),
	};
}
