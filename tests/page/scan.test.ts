// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createElementFacts } from '../../page/element-facts';
import { noTraits, sampleOf, scan } from '../../page/scan';
import { page } from './page';

const SENTENCE = `${'word '.repeat(13)}.`;

function scanned(html: string, maybe: (text: string) => boolean = () => false) {
	const traits = noTraits();
	const found = [...scan(page(html), createElementFacts(), maybe, traits)].filter((block) => block !== null);
	return { ...traits, blocks: [...new Set(found)] };
}

describe('blocks', () => {
	it('are those around texts that may hold a name, each once, in document order', () => {
		const html = '<h2>A</h2><p>x <b>A</b> and A</p><p>B</p><ul><li>A</li></ul>';
		const { blocks } = scanned(html, (text) => text.includes('A'));
		expect(blocks.map((block) => block.localName)).toEqual(['h2', 'p', 'li']);
	});

	it('are none in what is no article text', () => {
		expect(scanned('<nav>A</nav><script type="x">A</script><p><button>A</button></p>', () => true).blocks).toEqual([]);
	});

	it('ask of every text in turn, but of no program', () => {
		const asked: string[] = [];
		scanned('<p>x <b>y</b></p><script type="x">z</script>', (text) => asked.push(text) > 99);
		expect(asked).toEqual(['x ', 'y']);
	});
});

describe('the language is told from', () => {
	it.each([
		['sentences only', `<p>Menu</p><p>${SENTENCE}</p><p>Home</p>`, SENTENCE],
		['all there is where there are none', '<p>Menu</p> <p>Home</p>', 'Menu Home'],
		['nothing of nothing', '', ''],
		['no navigation', `<nav>${SENTENCE}</nav><p>Text</p>`, 'Text'],
		['no more than 40 sentences', `<p>${SENTENCE}</p>`.repeat(41), Array(40).fill(SENTENCE).join(' ')],
		['no more than 3,000 characters', `<p>${'x'.repeat(9000)}</p>`, 'x'.repeat(3000)],
	])('%s', (_, html, sample) => expect(sampleOf(scanned(html))).toBe(sample));
});

describe('the length', () => {
	it('is that of the article text, white space between blocks left out', () => {
		expect(scanned(' <p>Four</p>\n<nav>Asylum</nav> <p>Five5</p> ').length).toBe(9);
	});

	it('of an article is more than a caption', () => {
		expect(scanned(`<p>${'x '.repeat(20)}</p>`.repeat(50)).length).toBeGreaterThan(600);
	});
});
