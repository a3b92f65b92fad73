/** The interface's phrases in other languages: `data/interface/<language>.json`, English phrase → its translation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phrases } from '../core/say';

const FOLDER = join(import.meta.dirname, '../data/interface');

export function readPhraseBooks(): Record<string, Phrases> {
	const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
	return Object.fromEntries(
		files.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Phrases]),
	);
}
