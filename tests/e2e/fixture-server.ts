/** Serves the pages of the cases under a name of their own, since a news page is not "127.0.0.1". */
import { type PageServer, startPageServer } from '../../tools/page-server';
import { readPage } from '../../tools/read-page';

/** Both browsers are told that these are this machine. */
export const LOCAL_NAMES = ['news.test', 'other.test'] as const;

export interface FixtureServer {
	/** The address of a page given as HTML. */
	html(source: string, host?: (typeof LOCAL_NAMES)[number]): string;
	/** The address of a saved page or text file. */
	file(path: string, host?: (typeof LOCAL_NAMES)[number]): string;
	close(): Promise<void>;
}

export async function startFixtureServer(): Promise<FixtureServer> {
	const server: PageServer = await startPageServer();
	const named = (address: string, host: string): string => address.replace('127.0.0.1', host);
	return {
		html: (source, host = 'news.test') => named(server.show({ body: source, contentType: 'text/html; charset=utf-8' }), host),
		file: (path, host = 'news.test') => named(server.show(readPage(path)), host),
		close: () => server.close(),
	};
}
