// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { SpeechContext } from '../../components/say-context';
import { TermCard, type TermCardProps } from '../../components/TermCard';
import type { Entry } from '../../core/entry-schema';
import { createSay } from '../../core/say';
import { readPhraseBooks } from '../../tools/phrase-books';
import { bill, cbpOne, darien, type How, jtfa, read, senafront } from './fixtures';
import { all, click, drawn, expectAccessible, one, press, show, text } from './screen';

const acts = () => ({
	onOpen: vi.fn(),
	onClose: vi.fn(),
	onBack: vi.fn(),
	onForward: vi.fn(),
	onRelated: vi.fn(),
	onStopTerm: vi.fn(),
	onStopSite: vi.fn(),
});

/** A card's props; the entry as it is in the glossary, and how it is read. */
type Given = Partial<Omit<TermCardProps, 'entry'>> & How & { entry?: Entry };

function given({ entry = cbpOne, language, say, today, articleDate, related, ...props }: Given): TermCardProps {
	const how = { language, say, today, articleDate, related };
	const known = Object.fromEntries(Object.entries(how).filter(([, value]) => value !== undefined)) as How;
	return {
		entry: read(entry, known),
		opened: false,
		sheet: false,
		why: null,
		from: null,
		canForward: false,
		...acts(),
		...props,
	};
}

function card(first: Given = {}) {
	const spies = acts();
	show(<TermCard {...given({ ...first, ...spies })} />);
	return { ...spies, again: (more: Given) => show(<TermCard {...given({ ...first, ...spies, ...more })} />) };
}

const states: [string, Given][] = [
	['small', {}],
	['opened', { opened: true }],
	['opened, followed', { opened: true, from: 'CBP Home' }],
	['a sheet', { sheet: true, opened: true }],
	['a long name', { entry: bill }],
	['no status, no date', { entry: darien, articleDate: null }],
];

describe('every state is accessible', () => {
	it.each(states)('%s', async (_, props) => {
		card(props);
		await expectAccessible();
	});
});

describe('small', () => {
	it('is a dialog named by its headword', () => {
		card({ entry: jtfa });
		expect(one('dialog', 'Joint Task Force Alpha JTFA').tabIndex).toBe(-1);
	});

	it('tells kind, status, first line, sources and the day it is known until', () => {
		card();
		for (const words of ['Phone app · CBP', 'Ended 20 Jan 2025', cbpOne.firstLine.text, '5 sources · Known until 1 Jul 2026']) {
			expect(text()).toContain(words);
		}
	});

	it.each([
		['several', {}, 'Since this article: 5 changes'],
		['one', { entry: darien }, 'Since this article: 1 change'],
		['none', { entry: senafront }, 'Since this article: no change on record'],
	])('says what changed since the article: %s', (_, props, words) => {
		card(props);
		expect(text()).toContain(words);
	});

	it('says nothing of changes where the page shows no date', () => {
		card({ articleDate: null });
		expect(text()).not.toContain('Since this article');
	});

	it('opens by "Read entry", and the headword is read next', async () => {
		const { onOpen, again } = card();
		await click(one('button', 'Read entry'));
		expect(onOpen).toHaveBeenCalledOnce();
		again({ opened: true });
		expect(document.activeElement?.textContent).toBe('CBP One');
	});

	it('opens by what changed, and the timeline is read next', async () => {
		const { onOpen, again } = card();
		await click(one('button', 'Since this article: 5 changes'));
		expect(onOpen).toHaveBeenCalledOnce();
		again({ opened: true });
		expect(document.activeElement?.textContent).toContain('Timeline');
	});

	it.each([
		['2026-10-29', 'Known until 1 Jul 2026', false],
		['2026-10-30', 'Known until 1 Jul 2026, 121 days ago', true],
		['2027-09-22', 'Known until 1 Jul 2026, 14 months ago', true],
		['2029-09-22', 'Known until 1 Jul 2026, 3 years ago', true],
	])('on %s it says "%s"', (day, words, old) => {
		card({ today: day });
		expect(document.querySelector('.foot .note')?.textContent).toContain(words);
		expect(document.querySelector('.old') !== null).toBe(old);
	});

	it('sets a name of 48 characters and more smaller', () => {
		card({ entry: { ...cbpOne, term: 'x'.repeat(47) } });
		expect(document.querySelector('.long')).toBeNull();
		card({ entry: { ...cbpOne, term: 'x'.repeat(48) } });
		expect(document.querySelector('.long')).not.toBeNull();
	});
});

describe('opened', () => {
	it('has its parts in order and leaves empty ones out', () => {
		card({ opened: true });
		const titles = () =>
			all('heading')
				.filter((h) => h.tagName === 'H3')
				.map((h) => h.firstChild?.textContent);
		expect(titles()).toEqual(['Timeline', 'Figures', 'Easily confused', 'Contested', 'Sources', 'Related']);
		card({ opened: true, entry: senafront, related: [] });
		expect(titles()).toEqual(['Timeline', 'Sources']);
	});

	it('puts the article between what was before and after', () => {
		card({ opened: true, entry: darien });
		const rows = [...document.querySelectorAll('.time li')].map((li) => li.textContent);
		expect(rows).toEqual([
			'2021More than 130,000 people cross',
			'12 Jun 2024This article',
			'Mar 2025Counts fall to a few hundred a month',
		]);
	});

	it('has no article’s row where the page shows no date', () => {
		card({ opened: true, articleDate: null });
		expect(text()).not.toContain('This article');
	});

	it('puts the older statement first, whatever the file has', () => {
		card({ opened: true });
		expect([...document.querySelectorAll('.sides h4')].map((h) => h.textContent)).toEqual([
			'Customs and Border Protection',
			'Plaintiffs in asylum suits',
		]);
	});

	it('groups sources by kind, each opening apart and telling publisher, date and reprint', () => {
		card({ opened: true });
		const link = one('link', 'East Bay Sanctuary Covenant v. Trump, case page') as HTMLAnchorElement;
		expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
		expect(link.closest('li')?.textContent).toContain('UC Law San Francisco, as reprinted by Courthouse Digestundated');
		expect(all('heading', /^(Documents|Reporting|Trackers|Parties to the dispute)$/).map((h) => h.textContent)).toEqual([
			'Documents',
			'Trackers',
			'Parties to the dispute',
		]);
	});

	it('goes to a related term and back; the focus stays in the card', async () => {
		const { onRelated, onBack, onForward, again } = card({ opened: true });
		await click(one('button', 'CBP Home'));
		expect(onRelated).toHaveBeenCalledWith('cbp-home');
		again({ opened: true, entry: jtfa, from: 'CBP One' });
		await drawn();
		expect(document.activeElement?.textContent).toContain('Joint Task Force Alpha');
		expect(text()).toContain('from CBP One');
		await click(one('button', 'Forward'));
		expect(onForward).not.toHaveBeenCalled();
		await click(one('button', 'Back'));
		expect(onBack).toHaveBeenCalledOnce();
	});
});

describe('menu', () => {
	const openMenu = async () => {
		const spies = card();
		await click(one('button', 'More'));
		return spies;
	};

	it('takes the focus, and arrows go round', async () => {
		await openMenu();
		expect(document.activeElement?.textContent).toBe('Don’t mark this term');
		await press('ArrowDown');
		expect(document.activeElement?.textContent).toBe('Don’t mark this site');
		await press('ArrowDown');
		expect(document.activeElement?.textContent).toBe('Don’t mark this term');
		await press('End');
		expect(document.activeElement?.textContent).toBe('Don’t mark this site');
		await expectAccessible();
	});

	it('closes by Escape without closing the card, and gives the focus back', async () => {
		const outer = vi.fn();
		document.body.addEventListener('keydown', outer, { once: true });
		await openMenu();
		await press('Escape');
		expect(all('menu')).toEqual([]);
		expect(document.activeElement).toBe(one('button', 'More'));
		expect(outer).not.toHaveBeenCalled();
	});

	it('closes when the focus leaves it', async () => {
		await openMenu();
		one('button', 'Read entry').focus();
		await drawn();
		expect(all('menu')).toEqual([]);
	});

	it.each([
		['Don’t mark this term', 'onStopTerm'],
		['Don’t mark this site', 'onStopSite'],
	] as const)('%s', async (name, act) => {
		const spies = await openMenu();
		await click(one('menuitem', name));
		expect(spies[act]).toHaveBeenCalledOnce();
		expect(all('menu')).toEqual([]);
	});
});

describe('in Spanish', () => {
	const spanish = { language: 'es', say: createSay(readPhraseBooks().es ?? {}) };
	const inSpanish = (props: Given = {}) =>
		show(
			<SpeechContext.Provider value={spanish}>
				<TermCard {...given({ ...spanish, opened: true, ...props })} />
			</SpeechContext.Provider>,
		);
	const langOf = (words: string) => {
		const element = [...document.querySelectorAll('p, span, li')].find((el) => el.textContent === words);
		return element?.closest('[lang]')?.getAttribute('lang');
	};

	it('says what is translated in Spanish, and marks the rest as English', async () => {
		inSpanish();
		expect(text()).toContain('Terminó: 20 ene 2025');
		expect(text()).toContain('Cronología5 cambios desde este artículo · en inglés');
		expect(text()).toContain('Se confunde con“Entrevistas de asilo”');
		expect(langOf('Aplicación móvil · CBP')).toBe('es');
		expect(langOf('App released, mainly for cargo')).toBe('en');
		expect(langOf('Este artículo')).toBe('es');
		await expectAccessible();
	});

	it('marks an entry that has no Spanish as English', () => {
		inSpanish({ entry: darien, opened: false });
		expect(text()).toContain('Place · Colombia and Panama · en inglés');
		expect(langOf(darien.firstLine.text)).toBe('en');
	});
});

describe('a correction', () => {
	it.each([false, true])('is told for 90 days, opened: %s', (opened) => {
		const { again } = card({ opened });
		expect(text()).toContain('Corrected 20 Aug 2026 This entry gave 1,500 appointments a day');
		again({ today: '2026-11-18' });
		expect(text()).toContain('Corrected 20 Aug 2026');
		again({ today: '2026-11-19' });
		expect(text()).not.toContain('Corrected');
	});
});

it('says in an opened entry how its status stands', () => {
	const { again } = card();
	expect(text()).not.toContain('The app was relaunched as CBP Home');
	again({ opened: true });
	expect(text()).toContain('The app was relaunched as CBP Home on 10 March 2025.');
});

it('says at the end of an opened entry why a doubtful name was read so, and nothing of a plain one', async () => {
	const why = { name: 'ICE', reason: { kind: 'near', words: ['agents', 'custody'] } } as const;
	const sentence = '“ICE” is read this way because of “agents” and “custody” near it.';
	const { again } = card();
	again({ why });
	expect(text()).not.toContain(sentence);
	again({ why, opened: true });
	expect(document.querySelector('.scroll')?.textContent?.endsWith(sentence)).toBe(true);
	await expectAccessible();
	again({ opened: true });
	expect(text()).not.toContain('read this way');
});
