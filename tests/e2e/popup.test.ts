/** The toolbar popup: the page's terms, search, switches, settings, and why nothing can run. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { ARTICLE, OTHER_SUBJECT } from './article';
import { middle, type PageHandle, type Rect } from './drivers/driver';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers } from './in-both-browsers';
import { card, marked, noCard, ours, until } from './settle';

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

/** Text that a person sees in an extension page. */
const textOf = (popup: PageHandle): Promise<string> => popup.evaluate(() => document.body.innerText);
const says = (popup: PageHandle, words: string | RegExp): Promise<string> =>
	until(
		`the popup to say ${words}`,
		() => textOf(popup),
		(text) => (typeof words === 'string' ? text.includes(words) : words.test(text)),
	);

/** Clicks the nth visible element of a selector whose name or text begins with these words. */
async function press(popup: PageHandle, selector: string, words: string, nth = 0): Promise<void> {
	const rect = await until(
		`"${words}" to press`,
		() =>
			popup.evaluate(
				(sel: string, start: string, n: number): Rect | null => {
					const all = [...document.querySelectorAll<HTMLElement>(sel)].filter((e) =>
						(e.getAttribute('aria-label') ?? e.innerText).trim().startsWith(start),
					);
					all[n]?.scrollIntoView({ block: 'nearest' });
					return all[n]?.getBoundingClientRect().toJSON() ?? null;
				},
				selector,
				words,
				nth,
			),
		(r) => r !== null,
	);
	await popup.click(...middle(rect as Rect));
}

inBothBrowsers('popup', (driver) => {
	const opened: PageHandle[] = [];
	const open = async (html: string, host: 'news.test' | 'other.test' = 'news.test') => {
		const page = await driver().open(server.html(html, host));
		opened.push(page);
		return page;
	};
	const openPopup = async (page: PageHandle) => {
		const popup = await driver().openPopup(page, { width: 360, height: 600 });
		opened.push(popup);
		return popup;
	};
	afterEach(async () => {
		for (const page of opened.splice(0)) await page.close();
		await driver().clearStored();
	});

	it('lists the page’s terms with their counts; a press goes to the mention and opens it', async () => {
		const page = await open(ARTICLE);
		await marked(page, 'Senafront');
		const popup = await openPopup(page);
		await says(popup, /Published 12 Jun 2024 · \d+ terms, \d+ mentions/);
		expect(await textOf(popup)).toMatch(/Joint Task Force Alpha[\s\S]*Senafront/);
		await press(popup, '.jump', '', 0);
		await says(popup, '1 of 5');
		await card(page, 'Joint Task Force Alpha');
		const lit = () =>
			page.evaluate(() => {
				const [range] = CSS.highlights.get('border-gloss-open') ?? [];
				return range?.startContainer.parentElement?.closest('h1, p')?.id ?? 'none';
			});
		expect(await lit(), 'the first mention, in the headline').toBe('');
		for (const [place, id] of [
			['2 of 5', 'lead'],
			['3 of 5', 'lead'],
			['4 of 5', 'third'],
			['5 of 5', 'fourth'],
		] as const) {
			await press(popup, '.jump', '', 0);
			await says(popup, place);
			await until(`mention ${place}`, lit, (at) => at === id);
		}
		expect(popup.errors()).toEqual([]);
	});

	it('finds entries by typos, missing accents and abbreviations, and shows the card in place', async () => {
		const page = await open(ARTICLE);
		const popup = await openPopup(page);
		await press(popup, '[role=tab]', 'Glossary');
		for (const [typed, found] of [
			['darien gpa', 'Darién Gap'],
			['sfab', 'Security Force Assistance Brigade'],
			['acandi', 'Acandí'],
			['join task forse alpha', 'Joint Task Force Alpha'],
		] as const) {
			await popup.evaluate(() => {
				const box = document.querySelector<HTMLInputElement>('input[type=search]');
				if (box) box.value = '';
				box?.focus();
			});
			await popup.type(typed);
			await until(
				`${found} first`,
				() => popup.evaluate(() => document.querySelector<HTMLElement>('.rows li')?.innerText ?? ''),
				(t) => t.startsWith(found),
			);
		}
		await press(popup, '.rows button', 'Joint Task Force Alpha');
		await says(popup, 'Timeline');
		await press(popup, 'button', 'Glossary', 1);
		expect(await popup.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value)).toContain('alpha');
	});

	it('switches a site off and on at once, without a reload and without a trace', async () => {
		const page = await open(ARTICLE);
		await marked(page, 'Senafront');
		const bodyChildren = 2;
		const other = await open(ARTICLE, 'other.test');
		await marked(other, 'Senafront');
		await page.bringToFront();
		const popup = await openPopup(page);
		await press(popup, '[role=switch]', 'Marks on this site');
		await says(popup, 'Marks are off on this site.');
		await until(
			'the marks to go',
			() => page.highlightTexts(),
			(t) => t.length === 0,
		);
		expect(await page.host()).toEqual([]);
		expect(
			await page.evaluate(() => [
				document.documentElement.childElementCount,
				document.adoptedStyleSheets.length,
				CSS.highlights.size,
			]),
		).toEqual([bodyChildren, 0, 0]);
		expect(await driver().badgeText(page)).toBe('');
		const answer = await driver()
			.send(page, 'report')
			.catch(() => null);
		expect(answer, 'nobody answers on a page that is off').toBeNull();
		expect(await other.highlightTexts()).toContain('Senafront');
		expect(await driver().stored()).toEqual({ sitesOff: ['news.test'] });
		await press(popup, 'button', 'Turn on');
		await marked(page, 'Senafront');
		expect(await driver().stored()).toEqual({});
	});

	it('switches everything off and on', async () => {
		const page = await open(ARTICLE);
		await marked(page, 'Senafront');
		const popup = await openPopup(page);
		await press(popup, '[role=tab]', 'Settings');
		await press(popup, '[role=switch]', 'Marks on all sites');
		await until(
			'the marks to go',
			() => page.highlightTexts(),
			(t) => t.length === 0,
		);
		const off = () => popup.evaluate(() => document.querySelectorAll('[role=switch][aria-checked=false]').length);
		await until('the switches to be off', off, (n) => n === 2);
		await press(popup, '[role=switch]', 'Marks on all sites');
		await marked(page, 'Senafront');
	});

	it('changes density, kinds and appearance, and the page follows', async () => {
		const page = await open(ARTICLE);
		await marked(page, 'Senafront');
		const popup = await openPopup(page);
		await press(popup, '[role=tab]', 'Settings');
		await press(popup, 'label', 'Every mention');
		await until(
			'every mention',
			() => page.highlightTexts(),
			(t) => t.filter((x) => x === 'JTFA').length === 3,
		);
		await press(popup, 'label', 'Places');
		await until(
			'no places',
			() => page.highlightTexts(),
			(t) => !t.includes('Darién Gap'),
		);
		expect(await driver().stored()).toEqual({ density: 'every', groupsOff: ['places'] });
	});

	it('says when a page is about something else, and marks it anyway', async () => {
		const page = await open(OTHER_SUBJECT);
		const popup = await openPopup(page);
		await says(popup, 'does not seem to be about migration enforcement');
		await press(popup, 'button', 'Mark anyway');
		await marked(page, 'SOUTHCOM');
		await says(popup, '1 term, 1 mention');
	});

	it('says why nothing can run on a page of the browser', async () => {
		const page = await open('<!doctype html><title>x</title>');
		await page.goto(driver().name === 'chromium' ? 'chrome://version/' : 'about:license');
		const popup = await openPopup(page);
		await says(popup, 'The browser lets no extension read this page');
	});

	it('keeps working on damaged settings, says so, and loses nothing', async () => {
		await driver().store({ density: 'sometimes', sitesOff: 7, termsOff: ['senafront'] });
		const page = await open(ARTICLE);
		await marked(page, 'Security Force Assistance Brigade');
		expect(await page.highlightTexts()).not.toContain('Senafront');
		const popup = await openPopup(page);
		await says(popup, /could not be read/);
		await press(popup, '[role=tab]', 'Settings');
		await press(popup, 'label', 'Every mention');
		await until(
			'the choice to be kept',
			() => driver().stored(),
			(s) => s.density === 'every',
		);
		expect(await driver().stored()).toEqual({
			density: 'every',
			sitesOff: 7,
			termsOff: ['senafront'],
			'damaged:density': ['sometimes'],
		});
	});

	it('stops marking a term or a site from the card’s menu', async () => {
		const page = await open(ARTICLE);
		await marked(page, 'Senafront');
		await ours(page, 'toolbar', /explained on this page/);
		await page.click(...middle(await page.rectOf('human smuggling')));
		await card(page, 'human smuggling');
		const find = async (role: string, name: string) =>
			until(
				`our ${name}`,
				async () => (await page.host()).find((e) => e.role === role && e.name === name) ?? null,
				(e) => e !== null,
			);
		await page.click(...middle((await find('button', 'More'))?.rect as Rect));
		await page.click(...middle((await find('menuitem', 'Don’t mark this term'))?.rect as Rect));
		await until(
			'the mark to go',
			() => page.highlightTexts(),
			(t) => !t.includes('human smuggling'),
		);
		await noCard(page);
		expect(await driver().stored()).toEqual({ termsOff: ['human-smuggling'] });
		await page.click(...middle(await page.rectOf('Darién Gap')));
		await card(page, 'Darién Gap');
		await page.click(...middle((await find('button', 'More'))?.rect as Rect));
		await page.click(...middle((await find('menuitem', 'Don’t mark this site'))?.rect as Rect));
		await until(
			'all marks to go',
			() => page.highlightTexts(),
			(t) => t.length === 0,
		);
		expect(await driver().stored()).toEqual({ termsOff: ['human-smuggling'], sitesOff: ['news.test'] });
	});
});
