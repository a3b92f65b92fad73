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

const SKIPPED =
	'script style noscript template textarea input select option datalist button label output progress meter code pre kbd samp var svg math ' +
	'canvas iframe object embed video audio map nav rt rp head title';
const BLOCKS =
	'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
	'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul xmp';
const HEADINGS = 'h1 h2 h3 h4 h5 h6';
const SKIPPED_ROLES = words(
	'navigation banner contentinfo search menu menubar menuitem toolbar tablist textbox searchbox combobox listbox option switch slider button code math img alert status timer',
);
const ACTIVE_ROLES = words('link tab checkbox radio treeitem');

/** What a tag says by itself, added up. */
const SKIP = 1;
const BLOCK = 2;
const QUIET = 4;
const LINK = 8;
const ARTICLE = 16;
/** A header or footer: the page's own or an article's. */
const EDGE = 32;
const TAGS = new Map<string, number>();
for (const [list, trait] of [
	[SKIPPED, SKIP],
	[BLOCKS, BLOCK],
	[HEADINGS, QUIET],
	['a summary', LINK],
	['article main', ARTICLE],
	['header footer', EDGE],
] as const)
	for (const tag of list.split(' ')) TAGS.set(tag, (TAGS.get(tag) ?? 0) | trait);
const traitsOf = (tag: string): number => TAGS.get(tag) ?? 0;

/** Attributes by which an element may say more than its tag does: asked of the browser in one go. */
const TELLING = '[role], [contenteditable], [aria-hidden], [class*="byline" i], [rel~="author"], [itemprop~="author"]';

/** Elements that part the text they stand in, though they are no blocks: no term reaches across them. */
const PARTING = words('br hr img input button select textarea sup sub svg canvas iframe object video audio');

/** Skipped, and not in the line that a reader sees. */
const UNSEEN = words('script style noscript template rt rp');

export const isParting = (element: Element): boolean => PARTING.has(element.localName);
/** Skipped words that stand in the line part it too; those that no reader sees there do not. */
export const partsUnread = (parent: Element, text: string): boolean => /\S/.test(text) && !UNSEEN.has(parent.localName);

/** Elements that a page defines itself are laid out as it says. */
export const isBlock = (element: Element): boolean => lays(element, traitsOf(element.localName));
const lays = (element: Element, traits: number): boolean =>
	(traits & BLOCK) !== 0 ||
	(traits === 0 && isCustom(element) && !/^(?:inline|contents)/.test(getComputedStyle(element).display));
export const isCustom = (element: Element): boolean => element.localName.includes('-');

/** So many are remembered: elements that are held for long are dear on long pages (page/pass.ts). */
const MOST = 2000;

/** Remembers its answers for what holds other elements; make a new one for each reading, since pages change. */
export function createElementFacts(): (element: Element) => ElementFacts {
	const known = new Map<Element, ElementFacts>();
	const around = (element: Element): ElementFacts | undefined => {
		const parent = elementAround(element);
		if (!parent) return undefined;
		const found = known.get(parent);
		if (found) return found;
		const facts = ownFacts(parent, around(parent));
		if (known.size >= MOST) known.clear();
		known.set(parent, facts);
		return facts;
	};
	let last: Element | null = null;
	let facts: ElementFacts;
	return (element) => {
		if (element !== last) {
			facts = ownFacts(element, around(element));
			last = element;
		}
		return facts;
	};
}

function ownFacts(element: Element, parent: ElementFacts | undefined): ElementFacts {
	const traits = traitsOf(element.localName);
	const says = element.hasAttributes() && element.matches(TELLING);
	const block = !parent || lays(element, traits) ? element : parent.block;
	// Most of a page: words in some style, paragraphs, boxes.
	if (parent && !says && (traits & ~BLOCK) === 0) return block === element ? { ...parent, block } : parent;
	const role = (says && element.getAttribute('role')?.trim().toLowerCase()) || '';
	const inArticle = parent?.inArticle === true;
	return {
		block,
		skipped:
			parent?.skipped === true ||
			(traits & SKIP) !== 0 ||
			SKIPPED_ROLES.has(role) ||
			(says && isClosedToUs(element)) ||
			((traits & EDGE) !== 0 && isChrome(element, inArticle)),
		quiet: parent?.quiet === true || (traits & QUIET) !== 0 || role === 'heading' || (says && isByline(element)),
		inArticle: inArticle || (traits & ARTICLE) !== 0 || role === 'article' || role === 'main',
		link: parent?.link === true || ((traits & LINK) !== 0 && isLink(element)) || ACTIVE_ROLES.has(role),
	};
}

const isLink = (element: Element): boolean =>
	element.localName === 'summary' || (element.localName === 'a' && element.hasAttribute('href'));

// What is merely not shown is read all the same: it may be shown later (page/reveal.ts).
function isClosedToUs(element: Element): boolean {
	const editable = element.getAttribute('contenteditable');
	return element.getAttribute('aria-hidden') === 'true' || (editable !== null && editable !== 'false');
}

// A page's own header and footer are navigation; an article's are not.
const isChrome = (element: Element, inArticle: boolean): boolean =>
	!inArticle && (element.localName === 'footer' || !element.querySelector('h1'));

const isByline = (element: Element): boolean =>
	/(?<![a-z])byline(?![a-z])/i.test(element.className.toString()) || element.matches('[rel~="author"], [itemprop~="author"]');
