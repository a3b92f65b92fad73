// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createElementFacts } from '../../page/element-facts';
import { type Candidates, learnFromScraps, noTraits, scan } from '../../page/scan';
import { page } from './page';

const SENTENCE = `${'word '.repeat(13)}.`;

function scanned(html: string, wordsIn: (text: string) => string[] = () => []) {
	const traits = noTraits();
	const candidates: Candidates = new Map();
	for (const _ of scan(page(html), createElementFacts(), wordsIn, candidates, traits));
	return { ...traits, candidates };
}

/** What a page is known by where it has hardly a sentence. */
function scraps(html: string) {
	const traits = noTraits();
	for (const _ of learnFromScraps(page(html), createElementFacts(), traits));
	return traits;
}

describe('blocks', () => {
	it('are those around texts that may hold a name, with each of its words once, in document order', () => {
		const html = '<h2>A</h2><p>x <b>A</b> and A, a</p><p>B</p><ul><li>A</li></ul>';
		const { candidates } = scanned(html, (text) => text.match(/a/gi) ?? []);
		expect([...candidates].map(([{ localName }, words]) => [localName, [...words]])).toEqual([
			['h2', ['A']],
			['p', ['A', 'a']],
			['li', ['A']],
		]);
	});

	it('are none in what is no article text', () => {
		const { candidates } = scanned('<nav>A</nav><script type="x">{A}</script><p><button>A</button></p>', () => ['a']);
		expect([...candidates]).toEqual([]);
	});

	it('ask of every text in turn, but of no program', () => {
		const asked: string[] = [];
		const wordsIn = (text: string) => {
			asked.push(text);
			return [];
		};
		scanned(
			'<p>x <b>y</b>; {z}</p><script type="x">x = 1</script><script type="x">track()</script><noscript>&lt;b></noscript>',
			wordsIn,
		);
		expect(asked).toEqual(['x ', 'y', '; {z}']);
	});
});

describe('the language is told from', () => {
	it.each([
		['sentences only', `<p>Menu</p><p>${SENTENCE}</p><p>Home</p>`, SENTENCE],
		['nothing of nothing', '', ''],
		['no navigation', `<nav>${SENTENCE}</nav><p>Text</p>`, ''],
		['no more than 3,000 characters', `<p>${'x'.repeat(2000)}</p>`.repeat(2), `${'x'.repeat(2000)} ${'x'.repeat(999)}`],
	])('%s', (_, html, sample) => expect(scanned(html).sample).toBe(sample));

	it.each([
		['all there is', '<p>Menu</p> <p>Home</p>', 'Menu Home'],
		['no navigation', '<nav>Menu</nav><p>Home</p>', 'Home'],
		['no more than 3,000 characters', `<p>${'x'.repeat(9000)}</p>`, 'x'.repeat(3000)],
	])('where sentences are missing: %s', (_, html, sample) => expect(scraps(html).sample).toBe(sample));
});

describe('the length', () => {
	it('is that of the article text, white space between blocks left out', () => {
		expect(scraps(' <p>Four</p>\n<nav>Asylum</nav> <p>Five5</p> ').length).toBe(9);
	});

	it('of an article is more than a caption', () => {
		expect(scanned(`<p>${SENTENCE}</p>`.repeat(50)).length).toBeGreaterThan(600);
		expect(scraps(`<p>${'x '.repeat(20)}</p>`.repeat(50)).length).toBeGreaterThan(600);
	});
});
