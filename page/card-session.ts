/** The second script's part of a page: list, pointer, card, and the overlay of forced colours. */
import { schemeBehind } from './backdrop';
import { type CardController, createCardController } from './card-controller';
import type { CardView } from './card-drawing';
import { askedOnce } from './card-texts';
import { forEachDocument } from './documents';
import { watchForcedColours } from './forced-colours';
import type { Host } from './host';
import type { Mention } from './mention';
import { drawOverlay, watchLayout } from './overlay';
import { listenToPointer } from './pointer';
import type { CardPort, Session } from './session';
import { pause } from './slices';

/** One row of the page's list: the entry, and the mention that picking it opens. */
export interface ListItem {
	id: string;
	text: string;
	mention: Mention;
}

export interface CardSessionInput<T, L> {
	document: Document;
	session: Session;
	createHost(): Host;
	/** The texts of an entry, beside an article of that day or of none. */
	load(id: string, articleDate: string | null): Promise<T | null>;
	renderCard(view: CardView<T> | null, place: HTMLElement, card: CardController): void;
	/** What the list says of its items; asked for once, again where it failed. */
	loadList(): Promise<L>;
	renderList(items: readonly ListItem[], texts: L, place: HTMLElement, card: CardController): void;
}

/** In steps, since the script itself takes the page long enough to read. */
export async function joinSession<T, L>(input: CardSessionInput<T, L>): Promise<void> {
	const { session } = input;
	await pause(0, session.signal);
	const host = input.createHost();
	await pause(0, session.signal);
	if (!session.signal.aborted) session.join(startCardSession(input, host));
}

function startCardSession<T, L>(input: CardSessionInput<T, L>, host: Host): CardPort {
	const { document, session } = input;
	const { annotator } = session;
	const end = new AbortController();
	const listTexts = askedOnce<L>(input.loadList);

	const card: CardController = createCardController<T>({
		document,
		annotator,
		host,
		theme: () => session.settings.theme,
		load: input.load,
		render: (view, place) => input.renderCard(view, place, card),
		onOpen: () => redraw(),
	});
	const forced = watchForcedColours(document, () => redraw(), end.signal);
	const redraw = () => drawOverlay(host.overlay, forced.matches, annotator.marked, card.open);

	// The list is seen only while the focus is in it: then it takes the page's colours, as the card does.
	const dress = () => {
		const { theme } = session.settings;
		host.list.style.colorScheme = theme === 'auto' ? schemeBehind(document.body) : theme;
	};
	host.list.addEventListener('focusin', dress);

	let items: ListItem[] = [];
	const refreshList = async () => {
		if (isSameList(items, annotator.terms)) return;
		await pause(0, end.signal);
		if (end.signal.aborted) return;
		const { terms } = annotator;
		const said = annotator.textsOf(terms);
		items = terms.map((mention, i) => ({ id: annotator.entryOf(mention).id, text: said[i] as string, mention }));
		const texts = await listTexts();
		if (!texts) items = [];
		else if (!end.signal.aborted) input.renderList(items, texts, host.list, card);
	};

	const refresh = () => {
		enterDocuments([document, ...annotator.documents]);
		host.attach();
		card.settle();
		const { open } = card;
		if (open && !annotator.mentions.includes(open)) card.moved(annotator.mentions);
		refreshList();
		redraw();
	};

	const pointer = {
		marked: () => annotator.marked,
		owns: host.owns,
		isOpen: () => card.open !== null,
		isGone: session.isGone,
		opensByPointing: () => session.settings.opening === 'point',
		send: card.send,
	};
	const moved = () => {
		card.settle();
		redraw();
	};
	const enterDocuments = forEachDocument((each, signal) => {
		listenToPointer({ ...pointer, document: each }, signal);
		watchLayout(each, () => forced.matches || card.open !== null, moved, signal);
	}, end.signal);
	document.addEventListener('close', () => card.settle(), { capture: true, signal: end.signal });
	refresh();

	return {
		pick: card.pick,
		refresh,
		get open() {
			return card.open;
		},
		stop() {
			end.abort();
			card.stop();
			host.remove();
		},
	};
}

/** A list that says the same, and leads to the same places, need not be drawn again. */
const isSameList = (items: readonly ListItem[], terms: readonly Mention[]): boolean =>
	items.length === terms.length && items.every(({ mention }, i) => mention === terms[i]);
