// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '../../core/settings';
import type { Session, SessionInput } from '../../page/session';
import { startVisit, type Visit, type VisitInput } from '../../page/visit';
import { worldOf } from '../../page/world';
import { find, page } from './page';

const ON = readSettings({}).settings;
const REPORT = { relevant: true };

let visit: Visit | null = null;
afterEach(() => {
	visit?.stop();
	delete worldOf().startSession;
});

/** A visit to a page; the second script comes when asked for, unless told otherwise. */
function to(html: string, comes: () => boolean = () => true) {
	page(html);
	const session = {
		report: vi.fn(async () => REPORT),
		markAnyway: vi.fn(async () => {}),
		step: vi.fn(async () => {}),
		showMention: vi.fn(async () => {}),
		configure: vi.fn(),
		stop: vi.fn(),
	};
	const started: SessionInput[] = [];
	const loadMarks = vi.fn(async () => {
		if (!comes()) return false;
		worldOf().startSession = (input) => {
			started.push(input);
			return session as unknown as Session;
		};
		return true;
	});
	const input = { document, settings: ON, shadowOf: () => null, subject: /asyl/gi, loadMarks } as unknown as VisitInput;
	visit = startVisit(input);
	return { visit, session, started, loadMarks };
}

describe('a page off the subject', () => {
	it('gets no second script, and says so', async () => {
		const { visit, loadMarks } = to('<p>Bread.</p>');
		expect(await visit.report()).toMatchObject({ relevant: false, forced: false, terms: [], mentions: [] });
		await visit.step('next');
		await visit.showMention({ id: 'x', index: 0 });
		expect(loadMarks).not.toHaveBeenCalled();
	});

	it('gets it when the reader wants marks all the same', async () => {
		const { visit, session, loadMarks } = to('<p>Bread.</p>');
		await visit.markAnyway();
		expect(loadMarks).toHaveBeenCalledOnce();
		expect(session.markAnyway).toHaveBeenCalledOnce();
	});
});

describe('a page on the subject', () => {
	it('is the session’s from then on', async () => {
		const { visit, session, started } = to('<p>Asylum.</p>');
		expect(await visit.report()).toBe(REPORT);
		expect(started).toHaveLength(1);
		await visit.step('next');
		await visit.showMention({ id: 'x', index: 2 });
		visit.configure({ ...ON, density: 'every' });
		expect(session.step).toHaveBeenCalledWith('next');
		expect(session.showMention).toHaveBeenCalledWith({ id: 'x', index: 2 });
		expect(session.configure).toHaveBeenCalledOnce();
		visit.stop();
		expect(session.stop).toHaveBeenCalledOnce();
	});

	it('begins with the settings of that moment', async () => {
		const { visit, started } = to('<p>Asylum.</p>');
		visit.configure({ ...ON, density: 'every' });
		await visit.report();
		expect(started[0]?.settings.density).toBe('every');
	});

	it('starts no session once the visit is over', async () => {
		const { visit, started } = to('<p>Asylum.</p>');
		visit.stop();
		await visit.report();
		expect(started).toEqual([]);
	});

	it('does not ask twice for a script that is there', async () => {
		const first = to('<p>Asylum.</p>');
		await first.visit.report();
		first.visit.stop();
		const second = startVisit({
			document,
			settings: ON,
			shadowOf: () => null,
			subject: /asyl/gi,
			loadMarks: vi.fn(),
		} as unknown as VisitInput);
		expect(await second.report()).toBe(REPORT);
		second.stop();
	});
});

it('asks again with the next change when the script did not come, three times at most', async () => {
	const { loadMarks, visit } = to('<div><p>Asylum.</p></div>', () => false);
	vi.spyOn(console, 'error').mockImplementation(() => {});
	await expect(visit.report()).rejects.toThrow('did not come');
	for (const times of [2, 3, 3]) {
		find('div').insertAdjacentHTML('beforeend', '<p>More.</p>');
		await new Promise((resolve) => setTimeout(resolve, 320));
		expect(loadMarks).toHaveBeenCalledTimes(times);
	}
	vi.restoreAllMocks();
});

it('begins once, however often the reader asks', async () => {
	const { visit, started, session } = to('<p>Bread.</p>');
	await Promise.all([visit.markAnyway(), visit.markAnyway()]);
	expect(started).toHaveLength(1);
	expect(session.markAnyway).toHaveBeenCalledTimes(2);
});
