/** Waiting for what comes by itself, with a clear word where it does not come. */

import type { PageReport } from '../../core/page-report';
import type { Driver, PageHandle } from './drivers/driver';
import type { HostElement } from './drivers/shadow-reading';

/** Asks until the answer satisfies; then gives it. */
export async function until<T>(
	what: string,
	ask: () => Promise<T>,
	enough: (answer: T) => boolean,
	milliseconds = 8000,
): Promise<T> {
	const end = Date.now() + milliseconds;
	for (;;) {
		const answer = await ask();
		if (enough(answer)) return answer;
		if (Date.now() > end)
			throw new Error(`waited ${milliseconds} ms in vain for ${what}; last seen: ${JSON.stringify(answer)?.slice(0, 600)}`);
		await pause(50);
	}
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const marked = (page: PageHandle, text: string): Promise<string[]> =>
	until(
		`a mark on "${text}"`,
		() => page.highlightTexts(),
		(texts) => texts.includes(text),
	);

const isCard = ({ role, visible }: HostElement): boolean => role === 'dialog' && visible;

/** The open card's element; null where none is open. */
export const cardNow = async (page: PageHandle): Promise<HostElement | null> => (await page.host()).find(isCard) ?? null;

/** Waits for a card with this headword. */
export async function card(page: PageHandle, headword: string): Promise<HostElement> {
	const found = await until(
		`the card of "${headword}"`,
		async () => {
			const all = await page.host();
			// The list holds every headword too: only the card's own heading tells which card is open.
			return all.some((e) => e.tag === 'h2' && e.visible && e.text.startsWith(headword)) ? (all.find(isCard) ?? null) : null;
		},
		(open) => open !== null,
	);
	return found as HostElement;
}

/** Looks all the while: a card that opens and closes again is seen too. */
export async function staysShut(page: PageHandle, milliseconds: number): Promise<void> {
	const end = Date.now() + milliseconds;
	while (Date.now() < end) {
		const open = await cardNow(page);
		if (open) throw new Error(`a card opened: ${open.text.slice(0, 80)}`);
	}
}

export const noCard = (page: PageHandle): Promise<HostElement | null> =>
	until(
		'the card to close',
		() => cardNow(page),
		(open) => open === null,
	);

/** A visible element of ours by role and name. */
export async function ours(page: PageHandle, role: string, name: string | RegExp): Promise<HostElement> {
	const found = await until(
		`our ${role} "${name}"`,
		async () =>
			(await page.host()).find((e) => e.role === role && (typeof name === 'string' ? e.name === name : name.test(e.name))) ??
			null,
		(e) => e !== null,
	);
	return found as HostElement;
}

/** What our script knows of its page, as soon as it answers. */
export async function reportOf(driver: Driver, page: PageHandle): Promise<PageReport> {
	const report = await until(
		'the report',
		() => driver.send<PageReport | null>(page, 'report').catch(() => null),
		(answer) => answer !== null,
	);
	return report as PageReport;
}
