import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleCandidates } from './bundle';
import { launch } from './measure';
const dir = '/work/shared/corpus/html/';
const server = createServer((q, r) => { const f = decodeURIComponent((q.url ?? '').slice(1)); try { r.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" }).end(readFileSync(dir + f)); } catch { r.writeHead(404).end(); } }).listen(0);
const port = (server.address() as AddressInfo).port;
const code = await bundleCandidates();
const browser = await launch();
const f = readdirSync(dir).find((x) => new RegExp(process.argv[2] ?? 'mig-pew').test(x)) as string;
const name = process.argv[3] ?? 'ours, real glossary';
const self = new Map<string, number>();
for (let i = 0; i < 8; i++) {
	const page = await browser.newPage(); await page.goto(`http://127.0.0.1:${port}/${encodeURIComponent(f)}`);
	const cdp = await page.context().newCDPSession(page);
	const { frameTree } = await cdp.send('Page.getFrameTree');
	const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
	const ev = (expression: string) => cdp.send('Runtime.evaluate', { expression, contextId: executionContextId, awaitPromise: true });
	await ev(code); await ev(`globalThis.go = CANDIDATES[${JSON.stringify(name)}]({forms:[],table:null}); 0`);
	await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 50 }); await cdp.send('Profiler.start');
	await ev('go()');
	const { profile } = await cdp.send('Profiler.stop');
	const byId = new Map(profile.nodes.map((n) => [n.id, n]));
	profile.samples?.forEach((id, k) => { const n = byId.get(id); const key = `${n?.callFrame.functionName || '(anon)'}:${n?.callFrame.lineNumber}:${n?.callFrame.columnNumber}`; self.set(key, (self.get(key) ?? 0) + (profile.timeDeltas?.[k] ?? 0)); });
	await page.close();
}
for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 28)) console.log((v / 8000).toFixed(2), k);
await browser.close(); server.close();
