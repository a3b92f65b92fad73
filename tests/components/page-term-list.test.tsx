// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PageTermList } from '../../components/PageTermList';
import { all, click, expectAccessible, one, press, show } from './screen';

const items = ['CBP One', 'Darién Gap', 'Title 42'].map((term, i) => ({ key: String(i), term, words: 'Ended 2025', text: term }));
const label = '3 terms explained on this page';

describe('the page’s list of terms', () => {
	it('is accessible and named by how many it has', async () => {
		show(<PageTermList items={items} onPick={vi.fn()} />);
		one('toolbar', label);
		await expectAccessible();
	});

	it('is one tab stop that stays where the arrows left it', async () => {
		show(<PageTermList items={items} onPick={vi.fn()} />);
		const stops = () => all('button').map((button) => button.tabIndex);
		expect(stops()).toEqual([0, -1, -1]);
		all('button')[0]?.focus();
		await press('ArrowDown');
		expect(document.activeElement?.textContent).toContain('Darién Gap');
		expect(stops()).toEqual([-1, 0, -1]);
		await press('End');
		expect(stops()).toEqual([-1, -1, 0]);
		await press('ArrowDown');
		expect(stops()).toEqual([0, -1, -1]);
	});

	it('leaves the page’s own keys alone', async () => {
		show(<PageTermList items={items} onPick={vi.fn()} />);
		all('button')[0]?.focus();
		expect(await press('Escape')).toBe(true);
		expect(await press('j')).toBe(true);
		expect(await press('ArrowDown')).toBe(false);
	});

	it('keeps a tab stop when the list grows shorter', () => {
		show(<PageTermList items={items} onPick={vi.fn()} />);
		all('button')[2]?.focus();
		show(<PageTermList items={items.slice(0, 1)} onPick={vi.fn()} />);
		expect(all('button').map((button) => button.tabIndex)).toEqual([0]);
	});

	it('picks by press', async () => {
		const onPick = vi.fn();
		show(<PageTermList items={items} onPick={onPick} />);
		await click(one('button', /Title 42/));
		expect(onPick).toHaveBeenCalledWith('2');
	});

	it('is not there without terms', () => {
		expect(show(<PageTermList items={[]} onPick={vi.fn()} />).textContent).toBe('');
	});
});
