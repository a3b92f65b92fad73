/** What the built scripts weigh. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Row, row } from './rows';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

export function sizeRows(): Row[] {
	const size = (file: string) => gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length / 1000;
	return [
		row('what every page receives (gate.js)', size('gate.js'), 'kB gzip', '<= 5'),
		row('the card (card.js)', size('card.js'), 'kB gzip', '<= 20'),
	];
}
