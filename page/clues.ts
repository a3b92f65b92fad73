/** What a page says of itself: its day of publication and its language. Raw strings; core decides. */
import type { DateClues } from '../core/article-date';

const META = [
	'meta[property="article:published_time"]',
	'meta[itemprop="datePublished"]',
	'meta[name="parsely-pub-date"]',
	'meta[name="sailthru.date"]',
	'meta[name="article.published"]',
	'meta[name="DC.date.issued"]',
	'meta[name="dcterms.created"]',
	'meta[name="date"]',
	'meta[name="publish-date"]',
	'meta[name="pubdate"]',
].join();
/** Says that it is the day of publication; else the article's first time is taken for it. */
const PUBLISHED = 'time[itemprop~="datePublished"], time[pubdate]';
const TIME = 'article time[datetime], main time[datetime]';

export function readDateClues(document: Document): DateClues {
	// Read anew with each change of a live page: by name, which the browser finds far quicker than by selector.
	const all = (name: string, selector: string) => [...document.getElementsByTagName(name)].filter((e) => e.matches(selector));
	return {
		jsonLd: all('script', 'script[type="application/ld+json"]').flatMap((script) => publishedIn(script.textContent ?? '')),
		meta: all('meta', META).map((meta) => meta.getAttribute('content') ?? ''),
		time: [...all('time', PUBLISHED), ...all('time', TIME)].slice(0, 1).map((time) => time.getAttribute('datetime') ?? ''),
	};
}

function publishedIn(json: string): string[] {
	try {
		return [...articlesIn(JSON.parse(json), 0)];
	} catch {
		return []; // A page's broken JSON-LD says nothing.
	}
}

function* articlesIn(value: unknown, depth: number): Generator<string> {
	if (typeof value !== 'object' || value === null || depth > 4) return;
	if (Array.isArray(value)) {
		for (const item of value.slice(0, 50)) yield* articlesIn(item, depth + 1);
		return;
	}
	const { datePublished, '@type': type, '@graph': graph, mainEntity } = value as Record<string, unknown>;
	if (typeof datePublished === 'string' && /Article|Posting|Report/.test(String(type))) yield datePublished;
	yield* articlesIn(graph, depth + 1);
	yield* articlesIn(mainEntity, depth + 1);
}

export const declaredLanguage = (document: Document): string => document.documentElement.lang || '';
