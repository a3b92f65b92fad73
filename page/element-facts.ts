/** What an element is to a reader: part of the article or not, a block or not, headline, link. */
import { elementAround } from './shadows';

export interface ElementFacts {
	/** The block whose text this element's text belongs to. */
	block: Element;
	/** Not article text: code, forms, editors, navigation, hidden. */
	skipped: boolean;
	/** Headline or byline: counted, never marked. */
	quiet: boolean;
	/** Inside something that does something when clicked: counted, never marked. */
	link: boolean;
	/** Inside an article, or the page's main part. */
	inArticle: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SKIPPED = words(
	'script style noscript template textarea input select option datalist button label output progress meter code pre kbd samp var svg math ' +
		'canvas iframe object embed video audio map nav rt rp head title',
);
const BLOCKS = words(
	'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
		'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul xmp',
);
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
const SKIPPED_ROLES = words(
	'navigation banner contentinfo search menu menubar menuitem toolbar tablist textbox searchbox combobox listbox option switch slider button code math img alert status timer',
);
const ACTIVE_ROLES = words('link tab checkbox radio treeitem');

/** Elements that part the text they stand in, though they are no blocks: no term reaches across them. */
const PARTING = words('br hr img input button select textarea sup sub svg canvas iframe object video audio');

/** Skipped, and not in the line that a reader sees. */
const UNSEEN = words('script style noscript template rt rp');

export const isParting = (element: Element): boolean => PARTING.has(element.localName);
/** Skipped words that stand in the line part it too; those that no reader sees there do not. */
export const partsUnread = (parent: Element, text: string): boolean => /\S/.test(text) && !UNSEEN.has(parent.localName);

/** Elements that a page defines itself are laid out as it says. */
export const isBlock = (element: Element): boolean =>
	BLOCKS.has(element.localName) || (isCustom(element) && !/^(?:inline|contents)/.test(getComputedStyle(element).display));
export const isCustom = (element: Element): boolean => element.localName.includes('-');

/** Remembers its answers; make a new one for each reading, since pages change. */
export function createElementFacts(): (element: Element) => ElementFacts {
	const known = new Map<Element, ElementFacts>();
	const of = (element: Element): ElementFacts => {
		const found = known.get(element);
		if (found) return found;
		const parent = elementAround(element);
		const facts = ownFacts(element, parent ? of(parent) : undefined);
		known.set(element, facts);
		return facts;
	};
	return of;
}

function ownFacts(element: Element, parent: ElementFacts | undefined): ElementFacts {
	const name = element.localName;
	const inArticle = parent?.inArticle === true;
	const role = element.getAttribute('role')?.trim().toLowerCase() ?? '';
	return {
		block: !parent || isBlock(element) ? element : parent.block,
		skipped:
			parent?.skipped === true ||
			SKIPPED.has(name) ||
			SKIPPED_ROLES.has(role) ||
			isClosedToUs(element) ||
			isChrome(element, inArticle),
		quiet: parent?.quiet === true || HEADINGS.has(name) || role === 'heading' || isByline(element),
		inArticle: inArticle || /^(?:article|main)$/.test(name) || /^(?:article|main)$/.test(role),
		link: parent?.link === true || (name === 'a' && element.hasAttribute('href')) || name === 'summary' || ACTIVE_ROLES.has(role),
	};
}

// What is merely not shown is read all the same: it may be shown later (page/reveal.ts).
function isClosedToUs(element: Element): boolean {
	if (!element.hasAttributes()) return false;
	const editable = element.getAttribute('contenteditable');
	return element.getAttribute('aria-hidden') === 'true' || (editable !== null && editable !== 'false');
}

// A page's own header and footer are navigation; an article's are not.
function isChrome(element: Element, inArticle: boolean): boolean {
	const name = element.localName;
	if (inArticle || (name !== 'header' && name !== 'footer')) return false;
	return name === 'footer' || !element.querySelector('h1');
}

const isByline = (element: Element): boolean =>
	element.hasAttributes() &&
	(/(?<![a-z])byline(?![a-z])/i.test(element.className.toString()) || element.matches('[rel~="author"], [itemprop~="author"]'));
