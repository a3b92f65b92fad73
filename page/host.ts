/** Our one element on the page: a closed shadow root that holds the list of terms, the card and, in forced colours, the marks. */

export interface Host {
	/** The list for keyboard and screen reader. */
	readonly list: HTMLElement;
	/** The card; a popover in the top layer while shown. */
	readonly card: HTMLElement;
	/** Rules drawn where highlights cannot be used. */
	readonly overlay: HTMLElement;
	/** Puts the host on the page, or back on it where the page threw it out. */
	attach(): void;
	/** Shows the card above everything, a modal dialog of the page included. */
	showCard(): void;
	hideCard(): void;
	/** Is this event ours? Inside the closed root every event's target is the host. */
	owns(event: Event): boolean;
	/** The focused element inside, if any. */
	readonly focused: Element | null;
	setScheme(scheme: 'light' | 'dark'): void;
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
	const scheme = document.createElement('div');
	scheme.dir = 'ltr';
	const part = (name: string) => {
		const made = document.createElement('div');
		made.className = name;
		scheme.append(made);
		return made;
	};
	const [overlay, list, card] = [part('overlay'), part('list'), part('float')];
	card.popover = 'manual';
	root.append(scheme);
	let attached: number[] = [];
	for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());

	const moveTo = (parent: Element) => {
		if (element.parentElement !== parent) parent.append(element);
	};
	// In the body, where frameworks that render the whole document expect strangers; one beside it breaks their hydration.
	const home = () => moveTo(mainPart(document));

	return {
		list,
		card,
		overlay,
		attach() {
			if (element.isConnected) return;
			const now = performance.now();
			attached = attached.filter((time) => now - time < WITHIN);
			if (attached.length >= TIMES) return;
			attached.push(now);
			home();
		},
		showCard() {
			// Everything outside an open modal dialog is inert, the top layer too: go inside.
			moveTo(topModal(document) ?? mainPart(document));
			if (!card.matches(':popover-open')) card.showPopover();
		},
		hideCard() {
			if (card.matches(':popover-open')) card.hidePopover();
			if (element.isConnected) home();
		},
		owns: (event) => event.target === element,
		get focused() {
			return root.activeElement;
		},
		setScheme(value) {
			scheme.style.colorScheme = value;
		},
		remove: () => element.remove(),
	};
}

function toSheet(text: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(text);
	return sheet;
}

/** A frameset shows nothing but its frames. */
const mainPart = ({ body, documentElement }: Document): Element =>
	body && body.localName !== 'frameset' ? body : documentElement;

const topModal = (document: Document): Element | null => [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
