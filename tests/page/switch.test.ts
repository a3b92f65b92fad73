// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '../../core/settings';
import { pageSwitch, type SwitchInput } from '../../page/switch';
import type { Visit, VisitInput } from '../../page/visit';
import { worldOf } from '../../page/world';

const ON = readSettings({}).settings;
const OFF = { ...ON, enabled: false };
const gone = () => Promise.reject(new Error('Extension context invalidated.'));

/** One script in the page, its extension, and the sessions that it started. */
function script(given: Partial<SwitchInput> = {}) {
	const state = { alive: true };
	const sessions: { input: VisitInput; configure: ReturnType<typeof vi.fn>; stop: ReturnType<typeof vi.fn> }[] = [];
	const heard = new Set<unknown>();
	const counted = vi.fn(given.counted ?? (async (_terms: number) => null));
	const input = {
		document,
		isAlive: () => state.alive,
		loadScript: async () => null,
		answer: (handlers: unknown) => {
			heard.add(handlers);
			return () => heard.delete(handlers);
		},
		...given,
		counted,
	} as unknown as SwitchInput;
	const page = pageSwitch(input, (started) => {
		const session = { input: started, settings: started.settings, configure: vi.fn(), stop: vi.fn() };
		sessions.push(session);
		return session as unknown as Visit;
	});
	return { page, state, sessions, heard, counted };
}

afterEach(() => {
	delete worldOf().switch;
});

describe('a second script in the same page', () => {
	it('does nothing while the first is alive, on or off', () => {
		const first = script();
		expect(first.page).not.toBeNull();
		expect(script().page).toBeNull();
		first.page?.configure(ON);
		expect(script().page).toBeNull();
		expect(first.sessions[0]?.stop).not.toHaveBeenCalled();
	});

	it('takes over from one whose extension is gone', () => {
		const first = script();
		first.page?.configure(ON);
		first.state.alive = false;
		const second = script();
		expect(second.page).not.toBeNull();
		expect(first.sessions[0]?.stop).toHaveBeenCalledOnce();
		expect(first.heard.size).toBe(0);
		second.page?.configure(ON);
		expect(second.heard.size).toBe(1);
		expect(script().page).toBeNull();
	});
});

describe('the settings', () => {
	it.each([
		['everything off', OFF],
		['this site off', { ...ON, sitesOff: [location.hostname] }],
	])('%s: nothing starts, nothing is told', (_, settings) => {
		const { page, sessions, heard, counted } = script();
		page?.configure(settings);
		expect([sessions.length, heard.size, counted.mock.calls.length]).toEqual([0, 0, 0]);
	});

	it('on: one session, which hears messages and later settings', () => {
		const { page, sessions, heard } = script();
		page?.configure(ON);
		const later = { ...ON, density: 'every' as const };
		page?.configure(later);
		expect(sessions).toHaveLength(1);
		expect(sessions[0]?.input).toMatchObject({ settings: ON, document });
		expect(sessions[0]?.configure.mock.calls).toEqual([[later]]);
		expect(heard.size).toBe(1);
	});

	it('off leaves nothing: the session ends, no message is heard, the badge is empty', () => {
		const { page, sessions, heard, counted } = script();
		page?.configure(ON);
		page?.configure(OFF);
		page?.configure(OFF);
		expect(sessions[0]?.stop).toHaveBeenCalledOnce();
		expect(heard.size).toBe(0);
		expect(counted.mock.calls).toEqual([[0]]);
	});

	it('another language: a new session, so that cards and list speak it', () => {
		const { page, sessions, heard } = script();
		page?.configure(ON);
		page?.configure({ ...ON, language: 'es' });
		expect(sessions.map(({ stop }) => stop.mock.calls.length)).toEqual([1, 0]);
		expect(sessions[1]?.input.settings.language).toBe('es');
		expect(heard.size).toBe(1);
	});

	it('on again: a new session', () => {
		const { page, sessions, heard } = script();
		for (const settings of [ON, OFF, ON]) page?.configure(settings);
		expect(sessions).toHaveLength(2);
		expect(sessions[1]?.stop).not.toHaveBeenCalled();
		expect(heard.size).toBe(1);
	});
});

const MESSAGES = [
	['when it is told a number', { counted: gone }, (input: VisitInput) => input.counted(3)],
	['when it is asked for the marks', { loadScript: gone }, (input: VisitInput) => input.loadMarks()],
	['when it is asked for the card', { loadScript: gone }, (input: VisitInput) => input.loadCard()],
] as const;

describe('an extension that is gone', () => {
	it.each(MESSAGES)('%s ends the session', async (_, given, act) => {
		const { page, state, sessions, heard } = script(given);
		page?.configure(ON);
		state.alive = false;
		act(sessions[0]?.input as VisitInput);
		await Promise.resolve().then(() => {});
		expect(sessions[0]?.stop).toHaveBeenCalledOnce();
		expect(heard.size).toBe(0);
	});

	it('when the reader moves ends the session', () => {
		const { page, state, sessions } = script();
		page?.configure(ON);
		expect(sessions[0]?.input.isGone()).toBe(false);
		state.alive = false;
		expect(sessions[0]?.input.isGone()).toBe(true);
		expect(sessions[0]?.stop).toHaveBeenCalledOnce();
	});
});

describe('an extension that only slept', () => {
	it.each(MESSAGES)('%s keeps the session', async (_, given, act) => {
		const { page, sessions, heard } = script(given);
		page?.configure(ON);
		act(sessions[0]?.input as VisitInput);
		await Promise.resolve().then(() => {});
		expect(sessions[0]?.stop).not.toHaveBeenCalled();
		expect(heard.size).toBe(1);
	});
});
