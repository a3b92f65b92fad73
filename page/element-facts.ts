/** What an element is to a reader: part of the article or not, a block or not, headline, link. */

export interface ElementFacts {
	/** The block whose text this element's text belongs to. */
	block: Element;
	/** Not article text: code, forms, editors, navigation, hidden. */
	skipped: boolean;
	/** Headline or byline: counted, never marked. */
	quiet: boolean;
	/** A real headline, which begins a section. */
	heading: boolean;
	/** Inside something that does something when clicked: counted, never marked. */
	link: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SKIPPED = words(
	'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION DATALIST BUTTON LABEL OUTPUT PROGRESS METER CODE PRE KBD SAMP VAR svg math ' +
		'CANVAS IFRAME OBJECT EMBED VIDEO AUDIO MAP NAV RT RP HEAD TITLE',
);
const BLOCKS = words(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM FRAMESET ' +
		'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI LISTING MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP',
);
const HEADINGS = words('H1 H2 H3 H4 H5 H6');
const SKIPPED_ROLES = words(
	'navigation banner contentinfo search menu menubar menuitem toolbar tablist textbox searchbox combobox listbox option switch slider button code math img alert status timer',
);
const ACTIVE_ROLES = words('link tab checkbox radio treeitem');

/** Elements that part the text they stand in, though they are no blocks: no term reaches across them. */
const PARTING = words('BR HR IMG INPUT BUTTON SELECT TEXTAREA SUP SUB svg CANVAS IFRAME OBJECT VIDEO AUDIO');

/** Skipped, and not in the line that a reader sees. */
const UNSEEN = words('SCRIPT STYLE NOSCRIPT TEMPLATE RT RP');

export const isParting = (element: Element): boolean => PARTING.has(element.nodeName);
/** Skipped words that stand in the line part it too; those that no reader sees there do not. */
export const partsUnread = (parent: Element, text: string): boolean => /\S/.test(text) && !UNSEEN.has(parent.nodeName);
export const isBlock = (element: Element): boolean => BLOCKS.has(element.nodeName);

/** Remembers its answers; make a new one for each reading, since pages change. */
export function createElementFacts(): (element: Element) => ElementFacts {
	const known = new Map<Element, ElementFacts>();
	const of = (element: Element): ElementFacts => {
		const found = known.get(element);
		if (found) return found;
		const parent = element.parentElement;
		const facts = ownFacts(element, parent ? of(parent) : undefined);
		known.set(element, facts);
		return facts;
	};
	return of;
}

function ownFacts(element: Element, parent: ElementFacts | undefined): ElementFacts {
	const name = element.nodeName;
	const role = element.getAttribute('role')?.trim().toLowerCase() ?? '';
	const heading = parent?.heading === true || HEADINGS.has(name) || role === 'heading';
	return {
		block: !parent || isBlock(element) ? element : parent.block,
		skipped:
			parent?.skipped === true || SKIPPED.has(name) || SKIPPED_ROLES.has(role) || isClosedToUs(element) || isChrome(element),
		quiet: parent?.quiet === true || heading || isByline(element),
		heading,
		link: parent?.link === true || (name === 'A' && element.hasAttribute('href')) || name === 'SUMMARY' || ACTIVE_ROLES.has(role),
	};
}

// What is merely not shown is read all the same: it may be shown later (page/reveal.ts).
function isClosedToUs(element: Element): boolean {
	if (!element.hasAttributes()) return false;
	const editable = element.getAttribute('contenteditable');
	return element.getAttribute('aria-hidden') === 'true' || (editable !== null && editable !== 'false');
}

// A page's own header and footer are navigation; an article's are not.
function isChrome(element: Element): boolean {
	const name = element.nodeName;
	if (name !== 'HEADER' && name !== 'FOOTER') return false;
	if (element.closest('article, main, [role="main"], [role="article"]')) return false;
	return name === 'FOOTER' || !element.querySelector('h1');
}

const isByline = (element: Element): boolean =>
	element.hasAttributes() &&
	(/(?<![a-z])byline(?![a-z])/i.test(element.className.toString()) || element.matches('[rel~="author"], [itemprop~="author"]'));
