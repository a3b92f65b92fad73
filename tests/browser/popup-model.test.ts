import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerMessages, type Handlers } from '../../browser/messages';
import { type PopupModel, watchPopup } from '../../browser/popup-model';
import { saveSetting } from '../../browser/settings';
import type { ToPage } from '../../core/messages';
import { fakeBrowser, withParts } from './fake-browser';

const REPORT = { host: 'news.example', relevant: true, forced: false, terms: [{ id: 'jtfa', count: 1 }], mentions: [] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (milliseconds = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

function browserWithTwoTabs() {
	const fake = fakeBrowser([
		{ id: 1, url: 'https://news.example/', active: true },
		{ id: 2, url: 'https://other.example/' },
	]);
	const answer = (id: number, report: () => unknown) =>
		answerMessages<ToPage>(fake.frame(id), { report } as unknown as Handlers<ToPage>);
	const toFront = (id: number) => {
		for (const tab of fake.tabs) tab.active = tab.id === id;
		fake.onActivated.fire();
	};
	return { ...fake, answer, toFront };
}

function watch(api = browserWithTwoTabs().api) {
	const models: PopupModel[] = [];
	const { look } = watchPopup(api, { es: { Close: 'Cerrar' } }, (model) => models.push(model));
	/** What was shown since the last call: the state of the page, and its host. */
	const shown = () => models.splice(0).map(({ page }) => ('host' in page ? `${page.kind} ${page.host}` : page.kind));
	return { models, shown, look, language: () => models.at(-1)?.speech.language };
}

describe('the popup', () => {
	it('speaks the language that was chosen', async () => {
		const fake = browserWithTwoTabs();
		const { language } = watch(fake.api);
		await wait();
		expect(language()).toBe('en');
		await saveSetting(fake.storage as unknown as Parameters<typeof saveSetting>[0], 'language', 'es');
		await wait();
		expect(language()).toBe('es');
	});

	it('opens at once, loading, and then knows the page', async () => {
		const fake = browserWithTwoTabs();
		fake.answer(1, () => REPORT);
		const { models, shown } = watch(fake.api);
		expect(shown()).toEqual(['loading']);
		await wait();
		expect(models).toMatchObject([{ tab: { id: 1 }, damaged: [], page: { kind: 'terms', report: REPORT } }]);
	});

	it('shows settings, and which of them are damaged', async () => {
		const fake = browserWithTwoTabs();
		await fake.storage.local.set({ theme: 'pink', density: 'every' });
		const { models } = watch(fake.api);
		await wait();
		expect(models.at(-1)).toMatchObject({ settings: { theme: 'auto', density: 'every' }, damaged: ['theme'] });
	});

	it('lets a switch answer at once, before the page does', async () => {
		const fake = browserWithTwoTabs();
		fake.answer(1, () => REPORT);
		const { models, shown } = watch(fake.api);
		await wait();
		shown();
		fake.answer(1, () => new Promise(() => {}));
		await saveSetting(fake.api.storage, 'sitesOff', ['news.example']);
		await wait();
		expect(models).toMatchObject([{ settings: { sitesOff: ['news.example'] }, page: { kind: 'off', host: 'news.example' } }]);
	});

	it('gives a page that was just switched on a moment to start', async () => {
		const fake = browserWithTwoTabs();
		const { shown } = watch(fake.api);
		await wait(300);
		expect(shown()).toEqual(['loading', 'silent news.example']);
		fake.answer(1, () => REPORT);
		await wait(200);
		expect(shown()).toEqual(['terms news.example']);
	});

	it('asks a silent page once more, and no oftener', async () => {
		const { shown } = watch();
		await wait(10_000);
		expect(shown()).toEqual(['loading', 'silent news.example']);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('follows the tab in front', async () => {
		const fake = browserWithTwoTabs();
		fake.answer(1, () => REPORT);
		fake.answer(2, () => ({ ...REPORT, relevant: false }));
		const { models, shown } = watch(fake.api);
		await wait();
		fake.toFront(2);
		await wait();
		expect(models.at(-1)?.tab?.id).toBe(2);
		expect(shown().at(-1)).toBe('other-subject other.example');
	});

	it('ignores the late answer of a tab that is no longer in front', async () => {
		const fake = browserWithTwoTabs();
		fake.answer(1, () => new Promise((resolve) => setTimeout(() => resolve(REPORT), 1000)));
		fake.answer(2, () => ({ ...REPORT, terms: [] }));
		const { shown } = watch(fake.api);
		await wait();
		fake.toFront(2);
		await wait(5000);
		expect(shown()).toEqual(['loading', 'nothing other.example']);
	});

	it('ignores settings that were read before the newest', async () => {
		const fake = browserWithTwoTabs();
		fake.answer(1, () => REPORT);
		let slow = true;
		const query = async (asked: object) => {
			if (slow) await new Promise((resolve) => setTimeout(resolve, 100));
			return fake.api.tabs.query(asked);
		};
		const { models } = watch(withParts(fake.api, { tabs: { ...fake.api.tabs, query } }));
		await wait();
		slow = false;
		await saveSetting(fake.api.storage, 'enabled', false);
		await wait(1000);
		expect(models.at(-1)).toMatchObject({ settings: { enabled: false }, page: { kind: 'off', everywhere: true } });
	});

	it('sees access taken back and given', async () => {
		const fake = browserWithTwoTabs();
		fake.answer(1, () => REPORT);
		const { shown } = watch(fake.api);
		await wait();
		fake.access.granted = false;
		fake.access.onRemoved.fire();
		await wait();
		expect(shown().at(-1)).toBe('no-access');
		fake.access.granted = true;
		fake.access.onAdded.fire();
		await wait();
		expect(shown().at(-1)).toBe('terms news.example');
	});

	it('looks again when asked', async () => {
		const fake = browserWithTwoTabs();
		fake.answer(1, () => ({ ...REPORT, relevant: false }));
		const { shown, look } = watch(fake.api);
		await wait();
		fake.answer(1, () => ({ ...REPORT, relevant: false, forced: true }));
		await look();
		expect(shown().at(-1)).toBe('terms news.example');
	});
});
