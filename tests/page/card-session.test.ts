// @vitest-environment happy-dom
/** The card's script comes in steps: the page may have been left to itself between two. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Annotator } from '../../page/annotator';
import { joinSession } from '../../page/card-session';
import type { Host } from '../../page/host';
import type { CardPort, Session } from '../../page/session';
import { blocksOf, mentionOf } from './page';

let end: AbortController;
let port: CardPort | null;
const loadList = vi.fn(async () => 'texts');
const renderList = vi.fn();
const part = () => document.createElement('div');
const attach = vi.fn();

beforeEach(() => {
	end = new AbortController();
	port = null;
	vi.clearAllMocks();
	Object.assign(document, { fonts: new EventTarget() });
});
afterEach(() => {
	end.abort();
	port?.stop();
	vi.unstubAllGlobals();
});

/** A page with one term. */
function join(): Promise<void> {
	const terms = blocksOf('<p>asylum</p>').map((block) => mentionOf(block, 'asylum'));
	const annotator = {
		terms,
		mentions: terms,
		marked: [],
		documents: [],
		textsOf: () => ['asylum'],
		entryOf: () => ({ id: 'a' }),
	};
	const session = {
		annotator: { ...annotator, light() {} } as unknown as Annotator,
		settings: { theme: 'auto', opening: 'point' },
		signal: end.signal,
		join(card: CardPort) {
			port = card;
		},
	} as unknown as Session;
	const hosts = {
		overlay: part(),
		list: part(),
		cards: [part(), part()] as const,
		attach,
		remove() {},
		hideCard() {},
		focused: null,
	};
	return joinSession({
		...{ document, session, loadList, renderList, renderCard() {} },
		createHost: () => hosts as unknown as Host,
		load: async () => null,
	});
}
const waited = () => new Promise((resolve) => setTimeout(resolve, 20));

it('lists the terms of the page', async () => {
	await join();
	await waited();
	expect(attach).toHaveBeenCalled();
	expect(renderList).toHaveBeenCalledOnce();
	expect(renderList.mock.lastCall?.[0]).toMatchObject([{ id: 'a', text: 'asylum' }]);
});

it('joins no session that has ended by then', async () => {
	const joined = join();
	end.abort();
	await joined;
	expect([port, attach.mock.calls.length]).toEqual([null, 0]);
});

it('asks for no list once it is stopped', async () => {
	await join();
	port?.stop();
	await waited();
	expect(loadList).not.toHaveBeenCalled();
});
