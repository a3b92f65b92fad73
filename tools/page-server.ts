/** Serves pages on this machine only, each under an address of its own. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import type { SavedPage } from './read-page';
import { readCompanion } from './saved-companions';

export interface PageServer {
	readonly port: number;
	/** The address under which the page is served from now on. The name is only for show. */
	show(page: SavedPage, name?: string): string;
	forget(address: string): void;
	close(): Promise<void>;
}

export async function startPageServer(): Promise<PageServer> {
	const pages = new Map<string, SavedPage>();
	const server = createServer((request, response) => {
		// Asked for with every page; a 404 would stand in the page's console as an error.
		if (request.url === '/favicon.ico') return void response.writeHead(204).end();
		const [, id = '', ...rest] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
		answer(response, pages.get(id), decoded(rest.join('/')));
	});
	// A connection closed by us just as the browser uses it again would look like a page that cannot be reached.
	server.keepAliveTimeout = 0;
	const port = await listen(server);
	let count = 0;
	return {
		port,
		show(page, name = page.file ? basename(page.file) : 'page.html') {
			const id = String(++count);
			pages.set(id, page);
			return `http://127.0.0.1:${port}/${id}/${encodeURIComponent(name)}`;
		},
		forget: (address) => void pages.delete(new URL(address).pathname.split('/')[1] ?? ''),
		close: () => close(server),
	};
}

function answer(response: ServerResponse, page: SavedPage | undefined, path: string): void {
	const found = page && (path.includes('/') ? readCompanion(page, path) : page);
	if (!found) return void response.writeHead(404).end();
	// The extension's scripts are not the page's: no policy of a page reaches them.
	const policy = found.still ? { 'content-security-policy': "script-src 'none'" } : {};
	response.writeHead(200, { 'content-type': found.contentType, 'cache-control': 'no-store', ...policy }).end(found.body);
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function listen(server: Server): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});
}

function close(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((resolve) => server.close(() => resolve()));
}
