import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { glossary } from '../../tools/glossary-plugin';
import { launch, openWorld } from './measure';

const dir = '/work/shared/corpus/html/';
const result = await build({
	configFile: false,
	logLevel: 'error',
	plugins: [glossary()],
	build: {
		write: false,
		target: 'chrome140',
		lib: { entry: join(import.meta.dirname, 'parts.ts'), formats: ['iife'], name: 'b' },
	},
});
const code = ([result].flat()[0] as any).output[0].code;
const server = createServer((q, r) => {
	const f = decodeURIComponent((q.url ?? '').slice(1));
	try {
		r.writeHead(200, {
			'content-type': 'text/html; charset=utf-8',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-embedder-policy': 'require-corp',
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
		}).end(readFileSync(dir + f));
	} catch {
		r.writeHead(404).end();
	}
}).listen(0);
const port = (server.address() as AddressInfo).port;
const browser = await launch();

const med = (a: number[]) => [...a].sort((x, y) => x - y)[a.length >> 1] as number;
for (const p of readdirSync(dir).filter((f) => new RegExp(process.argv[2] ?? 'mig-(elpais|nyt|pew)').test(f))) {
	const T: Record<string, number[]> = {};
	for (let i = 0; i < 5; i++) {
		const w = await openWorld(browser, `http://127.0.0.1:${port}/${encodeURIComponent(p)}`);
		(T.inject ??= []).push(await w.time(`${code};0`));
		for (const k of (process.argv[3] ?? 'F1 table text regex hits sifter scan language read find locate visible').split(' ')) (T[k] ??= []).push(await w.time(`P.${k}()`));
		await w.close();
	}
	console.log(p.slice(4, 20), Object.entries(T).map(([k, v]) => `${k} ${med(v).toFixed(2)}`).join('  '));
}
await browser.close(); server.close();
