/** Reads a saved page or a text file into what a server sends. Errors say what is wrong with the file. */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { textPage } from './text-page';

export interface SavedPage {
	body: string | Buffer;
	contentType: string;
	/** The file it came from, for the pictures saved beside it. */
	file?: string;
	/** Its own scripts do not run. */
	still?: boolean;
}

const HTML = ['.html', '.htm', '.xhtml', '.xht'];

export function readPage(file: string): SavedPage {
	const bytes = bytesOf(file);
	const type = extname(file).toLowerCase();
	if (bytes.includes(0) && !hasUtf16Mark(bytes)) throw new Error(`${file} is neither a saved HTML page nor a text file`);
	if (type === '.mhtml' || type === '.mht') throw new Error(`${file} is a web archive; save the page as "HTML" instead`);
	if (type === '.xhtml' || type === '.xht') return { body: bytes, contentType: 'application/xhtml+xml', file };
	if (HTML.includes(type) || looksLikeHtml(bytes)) return { body: bytes, contentType: htmlType(bytes), file };
	return { body: textPage(decode(bytes), basename(file)), contentType: 'text/html; charset=utf-8' };
}

function bytesOf(file: string): Buffer {
	const found = statSync(file, { throwIfNoEntry: false });
	if (!found) throw new Error(`${file} does not exist`);
	if (found.isDirectory()) throw new Error(`${file} is a folder; name the pages in it`);
	try {
		return readFileSync(file);
	} catch (error) {
		throw new Error(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
	}
}

const looksLikeHtml = (bytes: Buffer): boolean =>
	/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start(bytes));

/** A page that states its own encoding keeps the say: a charset in the header would overrule it. */
function htmlType(bytes: Buffer): string {
	const states = hasUtf16Mark(bytes) || /<meta[^>]{0,300}charset\s*=/i.test(start(bytes));
	return states ? 'text/html' : `text/html; charset=${isUtf8(bytes) ? 'utf-8' : 'windows-1252'}`;
}

/** Browsers look for the encoding in the first 1024 bytes; so do we. */
const start = (bytes: Buffer): string =>
	bytes
		.subarray(0, 1024)
		.toString('latin1')
		.replace(/^\u00ef\u00bb\u00bf/, '');

const hasUtf16Mark = (bytes: Buffer): boolean =>
	(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function decode(bytes: Buffer): string {
	if (hasUtf16Mark(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
	return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

function isUtf8(bytes: Buffer): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
