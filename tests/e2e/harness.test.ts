/** The harness itself: input is trusted and reaches the page, and what we read is what is there. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { middle } from './drivers/driver';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers } from './in-both-browsers';

const PAGE = `<!doctype html><html lang="en"><title>Harness</title>
<body style="font: 20px serif; margin: 40px"><p>Nothing to <b>point at</b> here.</p><input>
<script>
	window.seen = [];
	const note = (event) => seen.push([event.type, event.pointerType ?? event.key, event.isTrusted].join(' '));
	for (const type of ['pointermove', 'pointerdown', 'keydown']) addEventListener(type, note, true);
	const host = document.body.appendChild(document.createElement('aside'));
	host.attachShadow({ mode: 'closed' }).innerHTML = '<button aria-label="Close">x</button><p hidden>unseen</p>';
	const range = document.createRange();
	range.selectNodeContents(document.querySelector('b'));
	CSS.highlights.set('border-gloss-test', new Highlight(range));
</script>`;

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

inBothBrowsers('harness', (driver) => {
	it('moves, clicks, taps and types like a person', async () => {
		const page = await driver().open(server.html(PAGE));
		await page.move(...middle(await page.rectOf('point at')));
		await page.tap(...middle(await page.rectOf('point at')));
		await page.click(...middle(await page.evaluate(() => document.querySelector('input')?.getBoundingClientRect().toJSON())));
		await page.type('Darién');
		await page.press('Shift+Tab');
		const seen = await page.evaluate<string[], []>('seen');
		for (const wanted of [
			'pointermove mouse true',
			'pointerdown touch true',
			'pointerdown mouse true',
			'keydown n true',
			'keydown Tab true',
		]) {
			expect(seen).toContain(wanted);
		}
		expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('Darién');
		expect(page.errors()).toEqual([]);
		await page.close();
	});

	it('reads closed shadow roots and highlights', async () => {
		const page = await driver().open(server.html(PAGE));
		const button = (await page.host()).find(({ role, name }) => role === 'button' && name === 'Close');
		expect(button).toMatchObject({ text: 'x', visible: true, focused: false });
		expect(await page.hostText()).not.toContain('unseen');
		expect(await page.highlightTexts()).toContain('point at');
		await page.close();
	});
});
