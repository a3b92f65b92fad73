/** Our one element on the page: a closed shadow root that holds the list of terms, the cards and, in forced colours, the marks. */

export interface Host {
	/** The list for keyboard and screen reader. */
	readonly list: HTMLElement;
	/** Places for two cards, the open one and the next; popovers, in the top layer while they hold one. */
	readonly cards: readonly [HTMLElement, HTMLElement];
	/** Rules drawn where highlights cannot be used. */
	readonly overlay: HTMLElement;
	/** Puts the host on the page, or back on it where the page threw it out. */
	attach(): void;
	/** Puts a card above everything, a modal dialog of the page included: to be seen, or only laid out. */
	showCard(card: HTMLElement, seen: boolean): void;
	hideCard(card: HTMLElement): void;
	/** Is this event ours? Inside the closed root every event's target is the host. */
	owns(event: Event): boolean;
	/** The focused element inside, if any. */
	readonly focused: Element | null;
	remove(): void;
}

// The page may style any div; what its important rules say, ours say inside, where they win.
const FRAME = `
:host { all: initial !important; display: block !important; position: absolute !important; inset: 0 auto auto 0 !important;
	inline-size: 0 !important; block-size: 0 !important; }
.overlay { position: absolute; inset: 0 auto auto 0; pointer-events: none; }
.overlay i { position: absolute; border-block-end: 2px dotted CanvasText; forced-color-adjust: none; }
.overlay i.open { border-block-end: 2px solid Highlight; }
.float { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; color: inherit; overflow: visible; max-inline-size: none; max-block-size: none; }
.unseen { visibility: hidden; }
@media print { :host { display: none !important; } }
`;

/** A page that throws the host out this often within this many milliseconds keeps it out. */
const TIMES = 5;
const WITHIN = 5000;

/** What a person does in our card is no news to the page: its shortcuts and "click outside" must not answer. */
const PRIVATE_EVENTS = [
	'keydown',
	'keyup',
	'keypress',
	'pointerdown',
	'pointerup',
	'mousedown',
	'mouseup',
	'click',
	'touchstart',
	'touchend',
];

export function createHost(document: Document, styles: readonly string[], disown: (node: Node) => void): Host {
	const element = document.createElement('div');
	disown(element);
	const root = element.attachShadow({ mode: 'closed' });
	root.adoptedStyleSheets = [FRAME, ...styles].map(toSheet);
	const all = document.createElement('div');
	all.dir = 'ltr';
	const part = (name: string) => {
		const made = document.createElement('div');
		made.className = name;
		all.append(made);
		return made;
	};
	const [overlay, list] = [part('overlay'), part('list')];
	const cards = [part('float'), part('float')] as const;
	for (const card of cards) card.popover = 'manual';
	root.append(all);
	let attached: number[] = [];
	for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());

	const moveTo = (parent: Element) => {
		if (element.parentElement !== parent) parent.append(element);
	};
	// In the body, where frameworks that render the whole document expect strangers; one beside it breaks their hydration.
	const home = () => moveTo(mainPart(document));

	return {
		list,
		cards,
		overlay,
		attach() {
			if (element.isConnected) return;
			const now = performance.now();
			attached = attached.filter((time) => now - time < WITHIN);
			if (attached.length >= TIMES) return;
			attached.push(now);
			home();
		},
		showCard(card, seen) {
			card.classList.toggle('unseen', !seen);
			if (isShown(card)) return;
			// Everything outside an open modal dialog is inert, the top layer too: go inside.
			moveTo(topModal(document) ?? mainPart(document));
			card.showPopover();
		},
		hideCard(card) {
			if (isShown(card)) card.hidePopover();
			if (element.isConnected && !cards.some(isShown)) home();
		},
		owns: (event) => event.target === element,
		get focused() {
			return root.activeElement;
		},
		remove: () => element.remove(),
	};
}

const isShown = (card: HTMLElement): boolean => card.matches(':popover-open');

function toSheet(text: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(text);
	return sheet;
}

/** A frameset shows nothing but its frames. */
const mainPart = ({ body, documentElement }: Document): Element =>
	body && body.localName !== 'frameset' ? body : documentElement;

/** Asked at each change of a page: by name, which the browser finds far quicker than by selector. */
const topModal = (document: Document): Element | null =>
	[...document.getElementsByTagName('dialog')].filter((dialog) => dialog.matches(':modal')).at(-1) ?? null;
