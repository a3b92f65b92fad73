/** The last line of an opened card: what on the page spoke for this meaning of a name that has others. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { middle, type PageHandle } from './drivers/driver';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers } from './in-both-browsers';
import { card, marked, ours, until } from './settle';

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Border</title>
<style>body { font: 18px/1.6 serif; margin: 40px auto; max-width: 620px }</style></head><body><article>
<p>The people who asked for asylum with CBP One, the phone app, were let in at ports of entry on parole for a year, migrants and their lawyers said.</p>
<p>Two of the men were held by the <i>Migrant Protection Protocols</i> for a month and a half before the bridge was opened.</p>
<p>“The MPP is over,” a woman told the paper that was there that morning.</p></article></body></html>`;

inBothBrowsers('reason', (driver) => {
	let page: PageHandle;
	afterEach(async () => {
		await page.close();
		await driver().clearStored();
	});
	/** All that is to be read once the entry of a mark is open. */
	const entryOf = async (words: string, headword: string, read = 'Read entry', part = 'Sources') => {
		page = await driver().open(server.html(PAGE));
		await marked(page, words);
		await ours(page, 'toolbar', /explained on this page|explicados en esta página/);
		await page.click(...middle(await page.rectOf(words)));
		await card(page, headword);
		expect(await page.hostText()).not.toContain('read this way');
		await page.click(...middle((await ours(page, 'button', read)).rect));
		return until(
			'the whole entry',
			() => page.hostText(),
			(text) => text.includes(part),
		);
	};

	const tabTo = async (name: string) => {
		for (let presses = 0; !(await page.host()).some((e) => e.focused && e.name === name); presses++) {
			if (presses > 60) throw new Error(`Tab never reached "${name}"`);
			await page.press('Tab');
		}
	};

	it('names words near it, while its own entry is to be seen', async () => {
		const sentence = '“parole” is read this way because of “migrants” and “CBP One” near it.';
		expect(await entryOf('parole', 'immigration parole')).toContain(sentence);
		await tabTo('catch and release');
		await page.press('Enter');
		await card(page, 'catch and release');
		expect(await page.hostText()).not.toContain('read this way');
		await tabTo('Back');
		await page.press('Enter');
		await until(
			'the way back',
			() => page.hostText(),
			(text) => text.includes(sentence),
		);
	});

	it('names the wording beyond doubt that the page has elsewhere', async () => {
		await driver().store({ density: 'every' });
		const text = await entryOf('MPP', 'Migrant Protection Protocols');
		expect(text).toContain('“MPP” is read this way because the page also names “Migrant Protection Protocols”.');
	});

	it('says nothing of a plain name', async () => {
		expect(await entryOf('CBP One', 'CBP One')).not.toContain('read this way');
	});

	it('speaks the language of the card', async () => {
		await driver().store({ language: 'es' });
		const text = await entryOf('parole', 'parole', 'Leer la ficha', 'Fuentes');
		expect(text).toContain('“parole” se lee así porque está cerca de “migrants” y de “CBP One”.');
	});
});
