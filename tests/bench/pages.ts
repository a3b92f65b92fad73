/** The pages that the benchmark runs on: saved ones from the corpus beside the clone, else made ones of the same sizes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SPELLING_PAGE } from '../spelling-cases';
import { type LivePage, livePage } from './live-page';

const SAVED = join(import.meta.dirname, '../../../shared/corpus/html');

export interface Workload {
	/** At least twelve pages that speak of the subject. */
	relevant: string[];
	irrelevant: string[];
	/** The same made page, once and fifty times as long. */
	once: string;
	fiftyTimes: string;
	/** Made pages about something else, of more than 300,000 characters. */
	longIrrelevant: string[];
	live: LivePage;
	/** All spelling cases. */
	spelling: string;
	close(): void;
}

export async function serveWorkload(): Promise<Workload> {
	const pages = new Map<string, string | Buffer>();
	const server = createServer((request, response) => {
		const body = pages.get(decodeURIComponent((request.url ?? '/').slice(1)));
		if (body === undefined) return void response.writeHead(404).end();
		response
			.writeHead(200, {
				'content-type': 'text/html; charset=utf-8',
				// Only a page of our own making runs its scripts.
				'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'${request.url === '/live.html' ? "; script-src 'unsafe-inline'" : ''}`,
			})
			.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const add = (name: string, body: string | Buffer): string => {
		pages.set(name, body);
		return `http://127.0.0.1:${port}/${encodeURIComponent(name)}`;
	};
	const live = add('live.html', livePage(article(100, true)));
	const saved = existsSync(SAVED) ? readdirSync(SAVED).filter((name) => name.endsWith('.html')) : [];
	const from = (prefix: string) =>
		saved.filter((name) => name.startsWith(prefix)).map((name) => add(name, readFileSync(join(SAVED, name))));
	const made = (subject: boolean) =>
		[20, 40, 60, 80, 100, 120, 150, 200, 250, 300, 400, 600].map((kilobytes) =>
			add(`${subject ? 'mig' : 'oth'}-made-${kilobytes}.html`, article(kilobytes, subject)),
		);
	return {
		relevant: saved.length ? from('mig-') : made(true),
		irrelevant: saved.length ? from('oth-') : made(false),
		once: add('once.html', article(100, true)),
		fiftyTimes: add('fifty-times.html', article(5000, true)),
		longIrrelevant: [400, 700, 1000].map((kilobytes) => add(`oth-long-${kilobytes}.html`, article(kilobytes, false))),
		spelling: add('spelling.html', SPELLING_PAGE),
		live: {
			address: live,
			addressWithout: live.replace('127.0.0.1', 'localhost'),
			hostWithout: 'localhost',
		},
		close: () => void server.close(),
	};
}

const SENTENCES = {
	subject:
		'Officials said on Tuesday that people who asked for <a href="#">asylum</a> at the port of entry had used CBP One, while Border Patrol agents in the <b>Darién</b> region spoke of smuggling and removal. ',
	other:
		'The committee met on Tuesday to hear how the <a href="#">harvest</a> had gone, and what the weather of the <b>coming</b> weeks might mean for growers, shops and the people who live near the river. ',
} as const;

/** An article page of about so many kilobytes, with navigation and asides around it. One sentence in five is on the subject, or none. */
function article(kilobytes: number, subject: boolean): string {
	const links = `<ul>${'<li><a href="#">Section of the paper</a></li>'.repeat(20)}</ul>`;
	let body = '';
	for (let i = 0; body.length < kilobytes * 1000; i++) {
		const sentences = Array.from({ length: 4 }, (_, k) => (subject && (i + k) % 5 === 0 ? SENTENCES.subject : SENTENCES.other));
		body += `<div class="row"><p>${sentences.join('')}</p></div>${i % 12 === 0 ? `<h2>Part ${i}</h2>${links}` : ''}`;
	}
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Made</title><nav>${links}</nav><main><article>${body}</article></main></html>`;
}
