import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleCandidates } from './bundle';
import { launch, openWorld } from './measure';

const dir = '/work/shared/corpus/html/';
const [reps = '3', filter = '^mig-(elpais|nytimes|pew|politifact|polygraph|prospect|washington)', ...want] =
	process.argv.slice(2);
const pages = readdirSync(dir).filter((f) => new RegExp(filter).test(f));
const server = createServer((q, r) => {
	const f = decodeURIComponent((q.url ?? '').slice(1));
	try {
		r.writeHead(200, {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
		}).end(readFileSync(dir + f));
	} catch {
		r.writeHead(404).end();
	}
}).listen(0);
const port = (server.address() as AddressInfo).port;
const code = await bundleCandidates();
const browser = await launch();
const med = (a: number[]) => [...a].sort((x, y) => x - y)[a.length >> 1] as number;
const geo: Record<string, number[]> = {};
for (const p of pages) {
	const t: Record<string, number[]> = {};
	for (let i = 0; i < Number(reps); i++)
		for (const name of [...want].sort(() => Math.random() - 0.5)) {
			const w = await openWorld(browser, `http://127.0.0.1:${port}/${encodeURIComponent(p)}`);
			await w.run(code);
			const b = await w.time(`globalThis.go = CANDIDATES[${JSON.stringify(name)}]({forms:[],table:null}); 0`);
			const s = await w.time('go()');
			(t[name] ??= []).push(s);
			(t[`${name} build`] ??= []).push(b);
			await w.close();
		}
	const f1 = med(t.F1 as number[]);
	console.log(
		p.slice(4, 24).padEnd(21),
		Object.entries(t)
			.filter(([k]) => !/F. build/.test(k))
			.map(([k, v]) => `${k} ${med(v).toFixed(2)} (${(med(v) / f1).toFixed(2)})`)
			.join('  '),
	);
	for (const [k, v] of Object.entries(t)) (geo[k] ??= []).push(Math.log(med(v) / f1));
}
console.log(
	'geo',
	Object.entries(geo)
		.map(([k, v]) => `${k} ${Math.exp(v.reduce((a, b) => a + b) / v.length).toFixed(2)}`)
		.join('  '),
);
await browser.close();
server.close();
