import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { answerMessages, askBackground, askPage, type Handlers, tellPage } from '../../browser/messages';
import type { InjectedScript, Speech, ToBackground, ToPage } from '../../core/messages';
import type { PageReport } from '../../core/page-report';
import type { SaidEntry } from '../../core/said-entry';
import { fakeBrowser, OUR_ID, withParts } from './fake-browser';

const background = (given: Partial<Handlers<ToBackground>>): Handlers<ToBackground> => given as Handlers<ToBackground>;

function twoEnds() {
	const fake = fakeBrowser([{ id: 7, url: 'https://news.example/' }]);
	return { ...fake, page: fake.frame(7) };
}

describe('a page asks the background', () => {
	it('and is answered, with payload and sender told', async () => {
		const { api, page } = twoEnds();
		const speech = { language: 'en', phrases: {} };
		const headwords = vi.fn((ids: string[]) => ({
			speech,
			words: Object.fromEntries(ids.map((id) => [id, { term: id, words: '' }])),
		}));
		answerMessages<ToBackground>(api, background({ headwords }));
		expect(await askBackground(page, 'headwords', ['jtfa'])).toEqual({ speech, words: { jtfa: { term: 'jtfa', words: '' } } });
		expect(headwords).toHaveBeenCalledWith(['jtfa'], { id: OUR_ID, tab: { id: 7, url: 'https://news.example/' }, frameId: 0 });
	});

	it.each([
		['nothing', () => undefined],
		['null', () => null],
		[
			'a throw',
			() => {
				throw new Error('broken');
			},
		],
		['a late rejection', () => Promise.reject(new Error('broken'))],
	])('and hears null for %s', async (_, entryCard) => {
		const { api, page } = twoEnds();
		answerMessages<ToBackground>(api, background({ entryCard: entryCard as () => null }));
		expect(await askBackground(page, 'entryCard', { id: 'jtfa', articleDate: null })).toBeNull();
	});

	it.each([0, false, ''])('and hears the answer %j as it is', async (answer) => {
		const { api, page } = twoEnds();
		answerMessages<ToBackground>(api, background({ entryCard: () => answer as unknown as null }));
		expect(await askBackground(page, 'entryCard', { id: 'jtfa', articleDate: null })).toBe(answer);
	});

	it('and is refused, not thrown at, once the extension is gone', async () => {
		const sendMessage = () => {
			throw new Error('Extension context invalidated.');
		};
		const orphan = withParts(twoEnds().page, { runtime: { sendMessage } });
		await expect(askBackground(orphan, 'badge', 3)).rejects.toThrow('invalidated');
		await expect(askBackground(withParts(orphan, { runtime: undefined }), 'loadScript', 'card')).rejects.toThrow();
	});
});

describe('the extension asks a page', () => {
	it('in its top document only', async () => {
		const { api, page, frame } = twoEnds();
		const step = vi.fn(async () => {});
		const elsewhere = vi.fn(async () => {});
		answerMessages<ToPage>(page, { step } as unknown as Handlers<ToPage>);
		answerMessages<ToPage>(frame(7, 3), { step: elsewhere } as unknown as Handlers<ToPage>);
		await askPage(api, 7, 'step', 'next');
		expect(step).toHaveBeenCalledExactlyOnceWith('next', { id: OUR_ID });
		expect(elsewhere).not.toHaveBeenCalled();
	});

	it.each([8, 7])('and is refused where no script of ours listens: tab %s', async (tabId) => {
		await expect(askPage(twoEnds().api, tabId, 'report')).rejects.toThrow('Receiving end does not exist');
	});

	it('and no longer hears one that has stopped listening', async () => {
		const { api, page } = twoEnds();
		const stop = answerMessages<ToPage>(page, { step: async () => {} } as unknown as Handlers<ToPage>);
		stop();
		await expect(askPage(api, 7, 'step', 'next')).rejects.toThrow();
	});
});

describe('the popup tells the page in front', () => {
	it('which mention to show, and to mark anyway', async () => {
		const { api, page } = twoEnds();
		const handlers = { showMention: vi.fn(), markAnyway: vi.fn() };
		answerMessages<ToPage>(page, handlers as unknown as Handlers<ToPage>);
		await tellPage(api, { id: 7 } as Tabs.Tab, 'showMention', { id: 'jtfa', index: 2 });
		await tellPage(api, { id: 7 } as Tabs.Tab, 'markAnyway');
		expect(handlers.showMention).toHaveBeenCalledExactlyOnceWith({ id: 'jtfa', index: 2 }, expect.anything());
		expect(handlers.markAnyway).toHaveBeenCalledExactlyOnceWith(undefined, expect.anything());
	});

	it.each([
		['no tab', undefined],
		['a tab without id', {}],
		['a page that does not listen', { id: 7 }],
	])('and nothing happens with %s', async (_, tab) => {
		await expect(tellPage(twoEnds().api, tab as Tabs.Tab, 'markAnyway')).resolves.toBeUndefined();
	});
});

describe('left alone', () => {
	const ours = { id: OUR_ID };
	it.each([
		['a name that is not in the table', { name: 'reload' }, ours],
		['a name that every object has', { name: 'toString' }, ours],
		['a name that is none', { name: 1 }, ours],
		['a word', 'badge', ours],
		['nothing', null, ours],
		['another extension', { name: 'badge', payload: 1 }, { id: 'other@example.org' }],
		['a page', { name: 'badge', payload: 1 }, {}],
	])('%s', async (_, message, sender) => {
		const { api, background: wire } = twoEnds();
		const badge = vi.fn();
		answerMessages<ToBackground>(api, background({ badge }));
		await expect(wire.deliver(message, sender)).rejects.toThrow('Receiving end does not exist');
		expect(badge).not.toHaveBeenCalled();
	});
});

it('types payloads and answers by the table', () => {
	const { api } = twoEnds();
	expectTypeOf(askBackground<'entryCard'>).parameters.toEqualTypeOf<
		[Pick<typeof api, 'runtime'>, 'entryCard', { id: string; articleDate: string | null }]
	>();
	expectTypeOf(askBackground<'entryCard'>).returns.resolves.toEqualTypeOf<{ entry: SaidEntry; speech: Speech } | null>();
	expectTypeOf(askBackground<'loadScript'>).parameters.toEqualTypeOf<
		[Pick<typeof api, 'runtime'>, 'loadScript', InjectedScript]
	>();
	expectTypeOf(askPage<'report'>).returns.resolves.toEqualTypeOf<PageReport>();
	expectTypeOf<Parameters<Handlers<ToPage>['step']>[0]>().toEqualTypeOf<'next' | 'previous'>();
	expectTypeOf<Parameters<Handlers<ToBackground>['loadScript']>[0]>().toEqualTypeOf<InjectedScript>();
});
