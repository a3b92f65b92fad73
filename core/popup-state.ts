/** What the popup shows of a page, told from what could be learnt about the tab. */
import type { PageReport } from './page-report';
import type { Settings } from './settings';

export type PopupPage =
	| { kind: 'loading' }
	/** Nothing can run here; `why` is a sentence for the reader. */
	| { kind: 'closed'; why: string }
	/** The browser's user has taken the access to pages back. */
	| { kind: 'no-access' }
	/** The page opened before we were there, or its script does not answer. */
	| { kind: 'silent'; host: string }
	| { kind: 'off'; host: string; everywhere: boolean }
	| { kind: 'other-subject'; host: string; report: PageReport }
	| { kind: 'nothing'; host: string; report: PageReport }
	| { kind: 'terms'; host: string; report: PageReport };

/** What could be learnt about the tab in front. `report` is null where the page's script did not answer. */
export interface TabFacts {
	/** Left out where the browser does not tell it, as on its own pages. */
	url?: string;
	hasAccess: boolean;
	report: PageReport | null;
}

export const CLOSED: readonly [pattern: RegExp, why: string][] = [
	[/^(?:about:reader|chrome-distiller:|read:)/, 'Reader view runs no extensions. Leave it to see marks.'],
	[
		/^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/,
		'The browser runs no extensions on its store.',
	],
	[/^file:/, 'This is a file on your computer. Border Gloss reads web pages only.'],
	[/^[^?#]*\.pdf(?:[?#]|$)/i, 'Documents in PDF form cannot be marked.'],
	[/^(?!https?:)/, 'This is a page of the browser itself. Nothing can be marked here.'],
];

export const UNTOLD = 'The browser lets no extension read this page: one of its own, its reader view or its store.';

/** The sentence that says why nothing can run at an address, or null where something can. */
export function whyClosed(url: string | undefined): string | null {
	// The browser does not even tell the address.
	if (!url) return UNTOLD;
	return CLOSED.find(([pattern]) => pattern.test(url))?.[1] ?? null;
}

export function popupPage(tab: TabFacts, settings: Settings): PopupPage {
	if (!tab.hasAccess) return { kind: 'no-access' };
	// A page whose script answers is open, whatever its address looks like.
	const why = tab.report ? null : whyClosed(tab.url);
	if (why) return { kind: 'closed', why };
	const host = hostOf(tab.url ?? '');
	if (!settings.enabled) return { kind: 'off', host, everywhere: true };
	if (settings.sitesOff.includes(host)) return { kind: 'off', host, everywhere: false };
	const { report } = tab;
	if (!report) return { kind: 'silent', host };
	if (!report.relevant && !report.forced) return { kind: 'other-subject', host, report };
	return { kind: report.terms.length ? 'terms' : 'nothing', host, report };
}

/** Host of an http(s) address, without port: "https://news.example:8080/a" → "news.example". */
export function hostOf(url: string): string {
	return /^https?:\/\/(?:[^/@?#]*@)?(\[[^\]]*\]|[^/:?#]+)/.exec(url)?.[1]?.toLowerCase() ?? '';
}
