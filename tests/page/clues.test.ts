// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { declaredLanguage, readDateClues } from '../../page/clues';
import { page } from './page';

const ld = (json: unknown): string =>
	`<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const clues = (head: string, body = '') => {
	page(body, head);
	return readDateClues(document);
};
const article = { '@type': 'NewsArticle', datePublished: '2024-06-11' };
const nested = (levels: number): unknown => (levels ? { '@graph': nested(levels - 1) } : article);

describe('JSON-LD', () => {
	it.each([
		['an article', article, ['2024-06-11']],
		['an article of several types', { ...article, '@type': ['Thing', 'BlogPosting'] }, ['2024-06-11']],
		['a report', { ...article, '@type': 'Report' }, ['2024-06-11']],
		['a list', [{ '@type': 'Organization' }, article, { ...article, datePublished: '2024-06-12' }], ['2024-06-11', '2024-06-12']],
		['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, article] }, ['2024-06-11']],
		['the main thing of a page', { '@type': 'WebPage', datePublished: '2020-01-01', mainEntity: article }, ['2024-06-11']],
		['a page that is no article', { '@type': 'WebPage', datePublished: '2020-01-01' }, []],
		['related articles only', { '@type': 'ItemList', itemListElement: [article] }, []],
		['a date that is no text', { ...article, datePublished: 20240611 }, []],
		['nothing', null, []],
		['broken JSON', '{"@type": "NewsArticle", "datePublished": "2024-06-11",}', []],
		['nothing at all', '', []],
		['a graph a few levels deep', nested(4), ['2024-06-11']],
		['a graph without end', nested(5), []],
		['a list without end', [...Array(50).fill(1), article], []],
	])('%s', (_, json, dates) => expect(clues(ld(json)).jsonLd).toEqual(dates));

	it('is read from each script, broken ones left out, and from the body too', () => {
		expect(clues(ld('{') + ld(article), ld({ ...article, datePublished: '2024-06-12' })).jsonLd).toEqual([
			'2024-06-11',
			'2024-06-12',
		]);
		expect(clues(`<script type="application/json">${JSON.stringify(article)}</script>`).jsonLd).toEqual([]);
	});
});

describe('meta', () => {
	it.each([
		['property="article:published_time"', true],
		['itemprop="datePublished"', true],
		['name="parsely-pub-date"', true],
		['name="sailthru.date"', true],
		['name="article.published"', true],
		['name="DC.date.issued"', true],
		['name="dcterms.created"', true],
		['name="date"', true],
		['name="publish-date"', true],
		['name="pubdate"', true],
		['property="article:modified_time"', false],
		['name="last-modified"', false],
	])('%s: %s', (attribute, read) => {
		expect(clues(`<meta ${attribute} content="2024-06-11">`).meta).toEqual(read ? ['2024-06-11'] : []);
	});

	it('without content says nothing', () => expect(clues('<meta name="date">').meta).toEqual(['']));
});

describe('time', () => {
	const updated = '<time datetime="2025-01-02">2 January</time>';
	it.each([
		[
			'one that says it is the day of publication',
			'<time itemprop="dateModified datePublished" datetime="2024-06-11">x</time>',
			['2024-06-11'],
		],
		['one by the old attribute', '<time pubdate datetime="2024-06-11">x</time>', ['2024-06-11']],
		['the first of an article', `<article><time datetime="2024-06-11">x</time>${updated}</article>`, ['2024-06-11']],
		['the first of the main part', `<main><time datetime="2024-06-11">x</time>${updated}</main>`, ['2024-06-11']],
		[
			'the day of publication before an earlier one',
			`<article>${updated}<time pubdate datetime="2024-06-11">x</time></article>`,
			['2024-06-11'],
		],
		['none elsewhere', `<aside>${updated}</aside>`, []],
		['none without a date', '<article><time>today</time></article>', []],
	])('%s', (_, html, dates) => expect(clues('', html).time).toEqual(dates));
});

describe('language', () => {
	it('is what the page says, if anything', () => {
		document.documentElement.lang = 'es-PA';
		expect(declaredLanguage(document)).toBe('es-PA');
		document.documentElement.removeAttribute('lang');
		expect(declaredLanguage(document)).toBe('');
	});
});
