// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PopupPage, type PopupPageProps } from '../../components/PopupPage';
import { createSearch } from '../../core/search';
import { cbpOne, read, report, rows, standard } from './fixtures';
import { all, click, drawn, expectAccessible, one, press, show, text } from './screen';

const host = report.host;
const terms = { kind: 'terms', host, report } as const;

function popup(props: Partial<PopupPageProps> = {}) {
	const spies = {
		onSwitchSite: vi.fn(),
		onSwitchAll: vi.fn(),
		onSetting: vi.fn(),
		onSwitchItem: vi.fn(),
		onJump: vi.fn(),
		onMarkAnyway: vi.fn(),
		onAskAccess: vi.fn(),
		onReload: vi.fn(),
		onOpenEntry: vi.fn(),
	};
	const given: PopupPageProps = {
		page: terms,
		settings: standard,
		damaged: [],
		rows,
		search: createSearch(rows),
		entry: null,
		...spies,
		...props,
	};
	show(<PopupPage {...given} />);
	return { ...spies, again: (more: Partial<PopupPageProps>) => show(<PopupPage {...given} {...more} />) };
}

describe('This page', () => {
	const states: [PopupPageProps['page'], words: string, action?: [name: string, act: string, ...args: unknown[]]][] = [
		[{ kind: 'loading' }, 'Looking at this page…'],
		[{ kind: 'closed', why: 'The browser runs no extensions on its store.' }, 'The browser runs no extensions on its store.'],
		[{ kind: 'no-access' }, 'Border Gloss may not read pages. The access was taken back.', ['Allow on all sites', 'onAskAccess']],
		[
			{ kind: 'silent', host },
			'This page was open before Border Gloss could read it. Reload it to see marks.',
			['Reload', 'onReload'],
		],
		[{ kind: 'off', host, everywhere: false }, 'Marks are off on this site.', ['Turn on', 'onSwitchSite', true]],
		[{ kind: 'off', host, everywhere: true }, 'Marks are off on all sites.', ['Turn on', 'onSwitchAll', true]],
		[
			{ kind: 'other-subject', host, report },
			'This page does not seem to be about migration enforcement. Nothing is marked.',
			['Mark anyway', 'onMarkAnyway'],
		],
		[{ kind: 'nothing', host, report }, 'No term from the glossary was found on this page.'],
	];

	it.each(states)('$kind', async (page, words, action) => {
		const spies = popup({ page });
		expect(one('status').textContent).toBe(words);
		await expectAccessible();
		if (!action) return expect(document.querySelector('.notice button')).toBeNull();
		const [name, act, ...args] = action;
		await click(one('button', name));
		const spy = spies[act as keyof typeof spies];
		expect(spy).toHaveBeenCalledOnce();
		if (args.length) expect(spy).toHaveBeenCalledWith(...args);
	});

	it('lists the page’s terms with status and changes', async () => {
		popup();
		expect(text()).toContain('Published 12 Jun 2024 · 6 terms, 9 mentions');
		expect(one('button', /^CBP One/).textContent).toBe('CBP OneEnded 20 Jan 20255 changes');
		expect(one('button', /^Senafront/).textContent).toBe('SenafrontActive since 2008');
		await expectAccessible();
	});

	it('counts no changes where the page shows no date', () => {
		popup({ page: { ...terms, report: { ...report, date: null } } });
		expect(document.querySelector('.about')?.textContent).toBe('6 terms, 9 mentions');
		expect(text()).not.toMatch(/change/);
	});

	it('goes from mention to mention, and round', async () => {
		const { onJump } = popup();
		const next = () => one('button', /^Next mention of Darién Gap/);
		expect(next().textContent).toBe('2');
		for (const place of ['1 of 2', '2 of 2', '1 of 2']) {
			await click(next());
			expect(next().textContent).toBe(place);
		}
		expect(onJump.mock.calls).toEqual([
			['darien-gap', 0],
			['darien-gap', 1],
			['darien-gap', 0],
		]);
	});

	it('opens an entry in place, and goes back to the row it came from', async () => {
		const { onOpenEntry, again } = popup();
		await click(one('button', /^CBP One/));
		expect(onOpenEntry).toHaveBeenCalledWith('cbp-one');
		again({ entry: read(cbpOne) });
		expect(document.activeElement?.textContent).toBe('CBP One');
		expect(text()).toContain('5 changes since this article');
		await expectAccessible();
		await click(all('button', 'This page').at(-1) as HTMLElement);
		expect(onOpenEntry).toHaveBeenLastCalledWith(null);
		again({ entry: null });
		expect(document.activeElement).toBe(one('button', /^CBP One/));
	});
});

describe('head', () => {
	it('has one switch, whose label never changes', async () => {
		const { onSwitchSite, again } = popup();
		const control = () => one('switch', 'Marks on this site');
		expect(control().getAttribute('aria-checked')).toBe('true');
		await click(control());
		expect(onSwitchSite).toHaveBeenCalledWith(false);
		again({ settings: { ...standard, sitesOff: [host] } });
		expect(control().getAttribute('aria-checked')).toBe('false');
	});

	it('cannot switch one site while everything is off, nor where there is no site', () => {
		const { again } = popup({ settings: { ...standard, enabled: false } });
		expect((one('switch', 'Marks on this site') as HTMLButtonElement).disabled).toBe(true);
		again({ page: { kind: 'no-access' } });
		expect(all('switch')).toEqual([]);
	});
});

describe('tabs', () => {
	it('are one tab stop; arrows choose and go round', async () => {
		popup();
		one('tab', 'This page').focus();
		await press('ArrowLeft');
		expect(document.activeElement).toBe(one('tab', 'Settings'));
		expect(one('tabpanel', 'Settings').textContent).toContain('Works offline. Sends nothing.');
		await press('Home');
		expect(all('tab').map((tab) => [tab.getAttribute('aria-selected'), tab.tabIndex])).toEqual([
			['true', 0],
			['false', -1],
			['false', -1],
		]);
	});

	it('open where asked, with what was looked for', () => {
		popup({ initialTab: 'glossary', initialSearch: 'jtfa' });
		expect(one('searchbox')).toHaveProperty('value', 'jtfa');
		expect(all('listitem')).toHaveLength(1);
	});
});

describe('Glossary', () => {
	it('searches as one types and says how many', async () => {
		popup({ initialTab: 'glossary' });
		expect(one('status').textContent).toBe('6 terms');
		const field = one('searchbox', 'Search the glossary') as HTMLInputElement;
		field.value = 'darien';
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await drawn();
		expect(one('status').textContent).toBe('1 term');
		expect(one('button', /^Darién Gap/).textContent).toContain('on this page');
		await expectAccessible();
	});

	it('says what was not found', () => {
		popup({ initialTab: 'glossary', initialSearch: ' qqqq' });
		expect(one('status').textContent).toBe('“qqqq” was not found.');
	});

	it('keeps the search behind an entry', async () => {
		const { again } = popup({ initialTab: 'glossary', initialSearch: 'cbp' });
		again({ entry: read(cbpOne) });
		again({ entry: null });
		expect(one('searchbox')).toHaveProperty('value', 'cbp');
	});

	it('follows related terms, and another tab closes the entry', async () => {
		const { onOpenEntry } = popup({ initialTab: 'glossary', entry: read(cbpOne) });
		await click(one('button', 'Metering'));
		expect(onOpenEntry).toHaveBeenLastCalledWith('metering');
		await click(one('tab', 'Settings'));
		expect(onOpenEntry).toHaveBeenLastCalledWith(null);
	});
});

describe('Settings', () => {
	it('shows each setting and is accessible', async () => {
		popup({ initialTab: 'settings' });
		expect((one('radio', 'The first mention of a term') as HTMLInputElement).checked).toBe(true);
		expect((one('combobox', 'Underline') as HTMLSelectElement).value).toBe('dotted');
		expect(all('checkbox')).toHaveLength(7);
		await expectAccessible();
	});

	it('tells each change by name and value', async () => {
		const { onSetting, onSwitchItem, onSwitchAll } = popup({ initialTab: 'settings' });
		await click(one('radio', 'Every mention'));
		await click(one('radio', 'Only when I click it'));
		await click(one('checkbox', 'People'));
		const theme = one('combobox', 'Appearance') as HTMLSelectElement;
		theme.selectedIndex = 2;
		theme.dispatchEvent(new Event('change', { bubbles: true }));
		expect(onSetting.mock.calls).toEqual([
			['density', 'every'],
			['opening', 'click'],
			['theme', 'dark'],
		]);
		expect(onSwitchItem).toHaveBeenCalledWith('groupsOff', 'people', false);
		await click(one('switch', 'Marks on all sites'));
		expect(onSwitchAll).toHaveBeenCalledWith(false);
	});

	it('names the settings that could not be read', () => {
		popup({ initialTab: 'settings', damaged: ['density', 'termsOff'] });
		expect(one('status').textContent).toBe(
			'2 settings could not be read: Mark, Terms turned off. The standard value is used. What is stored is kept until you change it.',
		);
	});

	it('turns sites and terms on again', async () => {
		const settings = { ...standard, sitesOff: ['a.example', 'b.example'], termsOff: ['cbp-one', 'gone-entry'] };
		const { onSwitchItem } = popup({ initialTab: 'settings', settings });
		await click(one('button', 'Turned off…'));
		await expectAccessible();
		await click(one('button', 'Turn on again: a.example'));
		await click(one('button', 'Turn on again: CBP One'));
		await click(one('button', 'Turn on again: gone-entry'));
		expect(onSwitchItem.mock.calls).toEqual([
			['sitesOff', 'a.example', true],
			['termsOff', 'cbp-one', true],
			['termsOff', 'gone-entry', true],
		]);
		await click(one('button', 'Settings'));
		expect(document.activeElement).toBe(one('button', 'Turned off…'));
	});

	it('says when nothing is turned off', async () => {
		popup({ initialTab: 'settings' });
		await click(one('button', 'Turned off…'));
		expect(text()).toContain('No site and no term is turned off.');
	});
});
