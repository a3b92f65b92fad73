/** Pages that change: live text, vanished text, single-page navigation, a framework that re-renders, a modal dialog. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { PageReport } from '../../core/page-report';
import { ARTICLE, OTHER_SUBJECT } from './article';
import { middle, type PageHandle } from './drivers/driver';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers } from './in-both-browsers';
import { card, marked, noCard, ours, until } from './settle';

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

const MODAL = `<dialog id="modal"><h2>A dialog</h2><p>Ask about Clan del Golfo here. <button id="inside">Inside</button></p></dialog>`;

inBothBrowsers('changes', (driver) => {
	let page: PageHandle;
	const openPage = async (html: string, text: string) => {
		page = await driver().open(server.html(html));
		await marked(page, text);
	};
	afterEach(() => page.close());

	it('marks what is inserted and forgets what vanishes', async () => {
		await openPage(ARTICLE, 'Senafront');
		await page.evaluate(() => {
			const item = document.createElement('p');
			item.id = 'live';
			item.textContent = 'Just in: Clan del Golfo and Tren de Aragua.';
			document.getElementById('last')?.before(item);
		});
		await marked(page, 'Clan del Golfo');
		await marked(page, 'Tren de Aragua');
		await page.evaluate(() => document.getElementById('live')?.remove());
		const texts = await until(
			'the marks to go',
			() => page.highlightTexts(),
			(t) => !t.includes('Clan del Golfo'),
		);
		expect(texts).toContain('Senafront');
	});

	it('follows text that changes in place', async () => {
		await openPage(ARTICLE, 'Senafront');
		await page.evaluate(() => {
			const last = document.getElementById('last')?.firstChild;
			if (last) last.nodeValue = 'It ends with Tren de Aragua now.';
		});
		await marked(page, 'Tren de Aragua');
		expect(await page.highlightTexts()).not.toContain('Senafront');
		// The first mention moves on when the first one goes.
		await page.evaluate(() => document.getElementById('lead')?.remove());
		await until(
			'the next mention',
			() => page.highlightTexts(),
			(t) => t.includes('JTFA') && !t.includes('Joint Task Force Alpha'),
		);
	});

	it('reads on behind parts that vanish while they are read', async () => {
		await openPage(ARTICLE, 'Senafront');
		await page.evaluate(() => {
			const box = document.createElement('div');
			box.innerHTML = `${`<section>${'<p>They met again at noon.</p>'.repeat(700)}</section>`.repeat(25)}<p>It ends with Tren de Aragua.</p>`;
			document.getElementById('last')?.before(box);
			const timer = setInterval(() => {
				const parts = box.querySelectorAll('section');
				parts[Math.floor(Math.random() * parts.length)]?.remove();
				if (parts.length === 0) clearInterval(timer);
			}, 4);
		});
		await marked(page, 'Tren de Aragua');
	});

	it('takes the mark off a name that the page parts', async () => {
		await openPage(ARTICLE, 'Senafront');
		await page.evaluate(() => {
			const line = document.createElement('div');
			line.innerHTML = 'They spoke of <b>Tren de</b> <i id="rest">Aragua</i>.';
			document.getElementById('last')?.before(line);
		});
		await marked(page, 'Tren de Aragua');
		await page.evaluate(() => {
			const advertisement = document.createElement('div');
			advertisement.textContent = 'Advertisement';
			document.getElementById('rest')?.before(advertisement);
		});
		await until(
			'the mark to go',
			() => page.highlightTexts(),
			(texts) => !texts.join().includes('Aragua'),
		);
	});

	it('follows single-page navigation', async () => {
		await openPage(ARTICLE, 'Senafront');
		await page.evaluate(() => {
			history.pushState({}, '', '/second');
			document.querySelector('meta[property="article:published_time"]')?.setAttribute('content', '2025-03-04T09:00:00-05:00');
			const article = document.querySelector('article');
			if (article)
				article.innerHTML = '<h1>Second</h1><p>Border Patrol agents met people who sought asylum near a port of entry.</p>';
		});
		await marked(page, 'Border Patrol agents');
		expect(await page.highlightTexts()).toEqual(['Border Patrol agents', 'asylum', 'port of entry']);
		expect((await driver().send<PageReport>(page, 'report')).date, 'the new article has its own date').toBe('2025-03-04');
	});

	it('follows the date of a single-page site that brings it after the text', async () => {
		await openPage(ARTICLE, 'Senafront');
		await page.evaluate(async () => {
			history.pushState({}, '', '/later');
			document.querySelector('article')?.replaceChildren('…');
			await new Promise((resolve) => setTimeout(resolve, 400));
			document.querySelector('meta[property]')?.remove();
			document.head.insertAdjacentHTML('beforeend', '<meta property="article:published_time" content="2025-08-01">');
			document
				.querySelector('article')
				?.insertAdjacentHTML('beforeend', '<p>Border Patrol agents met people who sought asylum.</p>');
		});
		await marked(page, 'Border Patrol agents');
		const report = await driver().send<PageReport>(page, 'report');
		expect(report.date).toBe('2025-08-01');
	});

	it('gives the mark to the next mention when the first is hidden', async () => {
		await openPage(ARTICLE, 'Joint Task Force Alpha');
		await page.evaluate(() => {
			const lead = document.getElementById('lead');
			if (lead) lead.style.display = 'none';
		});
		await marked(page, 'JTFA');
	});

	it('marks the next article of a single-page site anyway only when asked again', async () => {
		page = await driver().open(server.html(OTHER_SUBJECT));
		const report = () =>
			driver()
				.send<PageReport | null>(page, 'report')
				.catch(() => null);
		await until('the report', report, (r) => r !== null);
		await driver().send(page, 'markAnyway');
		await marked(page, 'SOUTHCOM');
		await page.evaluate(() => {
			history.pushState({}, '', '/next');
			const [, second] = document.querySelectorAll('p');
			if (second) second.textContent = 'The bridge stays shut, a spokesman for SOUTHCOM said on Friday, because of the weather.';
		});
		await until(
			'the mark to go',
			() => page.highlightTexts(),
			(texts) => texts.length === 0,
		);
		expect(await report()).toMatchObject({ forced: false, relevant: false });
	});

	it('follows a document that is written anew', async () => {
		await openPage(ARTICLE, 'Senafront');
		await page.evaluate(() => {
			document.open();
			document.write('<!doctype html><p>Border Patrol agents met people who sought asylum near a port of entry.</p>');
			document.close();
		});
		await marked(page, 'Border Patrol agents');
	});

	it('has nothing painted again where the marks stay the same', async () => {
		await openPage(ARTICLE, 'Senafront');
		const report = () => driver().send<PageReport>(page, 'report');
		const before = (await report()).mentions.length;
		await page.evaluate(() => {
			Object.assign(window, { before: CSS.highlights.get('border-gloss') });
			document.getElementById('last')?.append(' Senafront again.');
		});
		await until('the new mention', report, ({ mentions }) => mentions.length > before);
		expect(await page.evaluate("CSS.highlights.get('border-gloss') === before")).toBe(true);
	});

	it('marks words right in a details once it is open, and not before', async () => {
		await openPage(
			ARTICLE.replace('</article>', '<details><summary>More</summary>Clan del Golfo</details></article>'),
			'Senafront',
		);
		const toggle = () => page.evaluate(() => document.querySelector('details')?.toggleAttribute('open'));
		expect(await page.highlightTexts()).not.toContain('Clan del Golfo');
		await toggle();
		await marked(page, 'Clan del Golfo');
		await toggle();
		await until(
			'the mark to go',
			() => page.highlightTexts(),
			(texts) => !texts.includes('Clan del Golfo'),
		);
	});

	it('survives a page that clears all highlights', async () => {
		await openPage(ARTICLE, 'Senafront');
		await page.evaluate(() => {
			CSS.highlights.clear();
			document.getElementById('last')?.append(' And JTFA.');
		});
		await marked(page, 'Senafront');
	});

	it('keeps a React 18 page working through hydration and re-rendering', async () => {
		await openPage(reactPage(), 'JTFA');
		await until(
			'hydration',
			() => page.evaluate<string | undefined, []>(() => document.documentElement.dataset.hydrated),
			(x) => x === 'yes',
		);
		for (let i = 0; i < 3; i++) await page.evaluate(() => document.getElementById('swap')?.click());
		await until(
			'the new text',
			() => page.evaluate(() => document.getElementById('text')?.textContent),
			(t) => t === 'Clan del Golfo and JTFA, 3.',
		);
		await marked(page, 'Clan del Golfo');
		expect(page.errors()).toEqual([]);
	});

	it('keeps a React 18 page working that hydrates the whole document', async () => {
		await openPage(DOCUMENT, 'JTFA');
		await ours(page, 'toolbar', /explained on this page/);
		await page.evaluate(`(0, eval)(${JSON.stringify(HYDRATE)})`);
		await until(
			'hydration',
			() => page.evaluate<boolean | undefined, []>('window.hydrated'),
			(x) => x === true,
		);
		expect(page.errors()).toEqual([]);
		expect(await page.evaluate('document.getElementById("text") === window.before'), 'the very nodes that the server sent').toBe(
			true,
		);
	});

	it('closes with the modal dialog that it is in, and works again afterwards', async () => {
		await openPage(ARTICLE.replace('</body>', `${MODAL}</body>`), 'Senafront');
		await ours(page, 'toolbar', /explained on this page/);
		await page.evaluate(() => (document.getElementById('modal') as HTMLDialogElement).showModal());
		await marked(page, 'Clan del Golfo');
		await page.click(...middle(await page.rectOf('Clan del Golfo', 1)));
		await card(page, 'Clan del Golfo');
		await page.evaluate(() => (document.getElementById('modal') as HTMLDialogElement).close());
		await noCard(page);
		await until(
			'the host to be back in the body',
			() => page.evaluate(() => document.body.lastElementChild?.attributes.length),
			(n) => n === 0,
		);
		await page.click(...middle(await page.rectOf('Senafront')));
		await card(page, 'Senafront');
	});

	it('opens above a modal dialog, where it can be used, and Escape closes the card first', async () => {
		await openPage(ARTICLE.replace('</body>', `${MODAL}</body>`), 'Senafront');
		await ours(page, 'toolbar', /explained on this page/);
		await page.evaluate(() => (document.getElementById('modal') as HTMLDialogElement).showModal());
		await marked(page, 'Clan del Golfo');
		await page.click(...middle(await page.rectOf('Clan del Golfo', 1)));
		const { rect } = await card(page, 'Clan del Golfo');
		const hit = await page.evaluate((x: number, y: number) => document.elementFromPoint(x, y)?.tagName, rect.x + 40, rect.y + 40);
		expect(hit, 'our host, not the dialog').toBe('DIV');
		const read = await ours(page, 'button', 'Read entry');
		await page.click(...middle(read.rect));
		await until(
			'the whole entry',
			() => page.hostText(),
			(t) => t.includes('Timeline'),
		);
		await page.press('Escape');
		await noCard(page);
		expect(await page.evaluate(() => (document.getElementById('modal') as HTMLDialogElement).open)).toBe(true);
		expect(
			await page.evaluate(() => document.getElementById('modal')?.lastElementChild?.tagName),
			'the host has left the dialog',
		).toBe('P');
	});
});

const require = createRequire(import.meta.url);
function sourceOf(name: 'react' | 'react-dom'): string {
	return readFileSync(require.resolve(`${name}/package.json`).replace('package.json', `umd/${name}.development.js`), 'utf8');
}

const LINE = 'People wait for asylum at a port of entry, and JTFA and Border Patrol agents look on.';

/** Server-rendered from the root element on. React comes by itself later, since a script in the page would be part of the tree. */
const DOCUMENT = `<!doctype html><html lang="en"><head><title>React</title></head><body><p id="text">${LINE}</p></body></html>`;

const HYDRATE = `
${sourceOf('react')}
${sourceOf('react-dom')}
window.before = document.getElementById('text');
const e = React.createElement;
const App = () => {
	React.useEffect(() => { window.hydrated = true; }, []);
	return e('html', { lang: 'en' }, e('head', null, e('title', null, 'React')), e('body', null, e('p', { id: 'text' }, ${JSON.stringify(LINE)})));
};
ReactDOM.hydrateRoot(document, e(App));
true;`;

/** Server-rendered, hydrated late, then re-rendered by a click. */
function reactPage(): string {
	const inline = (name: 'react' | 'react-dom') => sourceOf(name).replaceAll('</script', '<\\/script');
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>React</title></head><body><div id="root"><main><p>People wait for asylum at a port of entry, and Border Patrol agents look on.</p><p id="text">JTFA and Clan del Golfo, <!-- -->0<!-- -->.</p><button id="swap">Swap</button></main></div>
<script>${inline('react')}</script><script>${inline('react-dom')}</script>
<script>
const e = React.createElement;
function App() {
	const [n, set] = React.useState(0);
	React.useEffect(() => { document.documentElement.dataset.hydrated = 'yes'; }, []);
	const text = n % 2 ? 'Clan del Golfo and JTFA, ' : 'JTFA and Clan del Golfo, ';
	return e('main', null,
		e('p', null, 'People wait for asylum at a port of entry, and Border Patrol agents look on.'),
		e('p', { id: 'text' }, text, n, '.'),
		e('button', { id: 'swap', onClick: () => set(n + 1) }, 'Swap'));
}
setTimeout(() => ReactDOM.hydrateRoot(document.getElementById('root'), e(App)), 1000);
</script></body></html>`;
}
