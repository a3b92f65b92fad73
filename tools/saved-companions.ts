/** The pictures and style sheets that a browser saves beside a page, in "NAME_files". Nothing else of the folder is served. */
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import type { SavedPage } from './read-page';

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.gif': 'image/gif',
	'.htm': 'text/html',
	'.html': 'text/html',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
};

export function readCompanion(page: SavedPage, path: string): SavedPage | undefined {
	if (!page.file) return undefined;
	const folder = dirname(resolve(page.file));
	const wanted = resolve(folder, path);
	const stem = basename(page.file, extname(page.file));
	const allowed = ['_files', '-files', '.files', '-Dateien', '_archivos', '_fichiers'].map(
		(ending) => resolve(folder, stem + ending) + sep,
	);
	if (!allowed.some((start) => wanted.startsWith(start))) return undefined;
	try {
		return { body: readFileSync(wanted), contentType: TYPES[extname(wanted).toLowerCase()] ?? 'application/octet-stream' };
	} catch {
		return undefined; // not saved with the page
	}
}
