/** The page is not ours: its DOM is the same with and without us, and in forced colours marks are drawn in our host. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReport } from '../../core/page-report';
import { ARTICLE } from './article';
import { middle } from './drivers/driver';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBothBrowsers, inBrowser } from './in-both-browsers';
import { card, marked, ours, pause, until } from './settle';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus/html');
const SAMPLE = join(import.meta.dirname, '../../tools/sample/article.html');

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

/** The document as text, our one element apart: one bare div at the end of the body, no more. */
const serialise = (): { html: string; hosts: number } => {
	const copy = document.documentElement.cloneNode(true) as Element;
	const last = copy.querySelector('body')?.lastElementChild;
	const isHost = last?.nodeName === 'DIV' && last.attributes.length === 0 && !last.firstChild;
	if (isHost) last.remove();
	return { html: copy.outerHTML, hosts: isHost ? 1 : 0 };
};

inBothBrowsers('untouched', (driver) => {
	it('leaves the sample article byte for byte as it was', async () => {
		const page = await driver().open(server.file(SAMPLE));
		await until(
			'marks',
			() => page.highlightTexts(),
			(t) => t.length > 10,
		);
		const on = await until(
			'our host',
			() => page.evaluate(serialise),
			({ hosts }) => hosts === 1,
		);
		await driver().store({ enabled: false });
		await page.reload();
		await pause(500);
		expect(await page.highlightTexts()).toEqual([]);
		const off = await page.evaluate(serialise);
		expect(off.hosts).toBe(0);
		expect(on.html).toBe(off.html);
		expect(page.errors()).toEqual([]);
		await driver().clearStored();
		await page.close();
	});
});

/** The page watches itself from before our script comes: every change of its nodes that is not our host coming or going. */
const WATCHED = ARTICLE.replace(
	'</head>',
	`<script>
	window.changes = [];
	const isHost = (node) => node.nodeName === 'DIV' && node.attributes.length === 0;
	const note = ({ type, target, addedNodes, removedNodes, attributeName }) => {
		const nodes = [...addedNodes, ...removedNodes];
		if (type === 'childList' && target === document.body && nodes.every(isHost)) return;
		changes.push([type, target.nodeName, attributeName, nodes.map((n) => n.nodeName)].join(' '));
	};
	addEventListener('DOMContentLoaded', () => new MutationObserver((records) => records.forEach(note))
		.observe(document, { subtree: true, childList: true, characterData: true, attributes: true }));
</script></head>`,
);

inBothBrowsers('untouched', (driver) => {
	it('changes no node of the page: not on, not with an open card, not off', async () => {
		const page = await driver().open(server.html(WATCHED));
		await marked(page, 'Senafront');
		await ours(page, 'toolbar', /explained on this page/);
		await page.click(...middle(await page.rectOf('human smuggling')));
		await card(page, 'human smuggling');
		await driver().store({ enabled: false });
		await until(
			'the marks to go',
			() => page.highlightTexts(),
			(t) => t.length === 0,
		);
		await driver().clearStored();
		await marked(page, 'Senafront');
		expect(await page.evaluate<string[], []>('changes')).toEqual([]);
		await page.close();
	});
});

// A clean clone has no corpus beside it.
describe.runIf(existsSync(CORPUS))(`with the corpus${existsSync(CORPUS) ? '' : ' (not beside this clone: left out)'}`, () => {
	inBothBrowsers('untouched', (driver) => {
		const files = existsSync(CORPUS)
			? readdirSync(CORPUS)
					.filter((f) => f.endsWith('.html') && f.startsWith('mig-'))
					.slice(0, 10)
			: [];
		it('leaves ten pages of the corpus byte for byte as they were', async () => {
			expect(files).toHaveLength(10);
			let relevant = 0;
			for (const file of files) {
				// Some pages choose an advertisement by chance: their scripts stay off, ours do not.
				const saved = readFileSync(join(CORPUS, file), 'utf8');
				const url = server.html(
					saved.replace(
						/<head[^>]*>/i,
						(head) => `${head}<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`,
					),
				);
				await driver().store({ enabled: false });
				const plain = await driver().open(url);
				const off = await plain.evaluate(serialise);
				await plain.close();
				await driver().clearStored();
				const page = await driver().open(url);
				await until(
					'the reading',
					() =>
						driver()
							.send<unknown>(page, 'report')
							.catch(() => null),
					(r) => r !== null,
				);
				const { terms } = await driver().send<PageReport>(page, 'report');
				// Where there are terms, our host comes too: compare with it in place.
				const on = await until(
					'the host',
					() => page.evaluate(serialise),
					({ hosts }) => hosts === (terms.length ? 1 : 0),
				);
				relevant += terms.length ? 1 : 0;
				expect(on.html, file).toBe(off.html);
				await page.close();
			}
			expect(relevant, 'pages that were marked').toBeGreaterThan(2);
		}, 300_000);
	});
});

inBrowser('chromium', 'forced colours', (driver) => {
	it('draws the marks as rules inside our host, and no highlight', async () => {
		const page = await driver().open(server.html(ARTICLE), { forcedColors: 'active' });
		const rules = await until(
			'the rules',
			async () => (await page.host()).filter((e) => e.tag === 'i'),
			(all) => all.length >= 8,
		);
		expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
		const word = await page.rectOf('Senafront');
		const below = rules.find(({ rect }) => Math.abs(rect.x - word.x) < 2 && Math.abs(rect.width - word.width) < 2);
		expect(below?.rect.y).toBeGreaterThan(word.y + word.height / 2);
		await page.close();
	});

	it('marks as usual again without them', async () => {
		const page = await driver().open(server.html(ARTICLE));
		await marked(page, 'Senafront');
		expect((await page.host()).filter((e) => e.tag === 'i')).toEqual([]);
		await page.close();
	});
});
