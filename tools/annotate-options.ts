/** What `npm run annotate` was asked for. */
import { parseArgs } from 'node:util';

export interface AnnotateOptions {
	pages: string[];
	json: boolean;
	screenshot?: string;
}

export const USAGE = `Marks pages with the built extension and prints what it marked.

usage: npm run annotate -- [--json] [--screenshot FILE] PAGE...

PAGE               a saved HTML page, a text file, or an address (http://… or https://…)
--json             one line of JSON a page, and nothing else on standard output
--screenshot FILE  a picture of the page; of several pages, FILE-1.png, FILE-2.png and so on
--help             this text

Standard output of npm itself is silenced with: npm run -s annotate -- …
Exit code: 0, 1 where a page could not be read, 2 where the command was not understood.`;

/** The options, or `help`; throws an error that says what is not understood. */
export function readOptions(args: readonly string[]): AnnotateOptions | 'help' {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			json: { type: 'boolean', default: false },
			screenshot: { type: 'string' },
			help: { type: 'boolean', short: 'h', default: false },
		},
	});
	if (values.help) return 'help';
	if (positionals.length === 0) throw new Error('No PAGE was given.');
	return { pages: positionals, json: values.json, ...(values.screenshot !== undefined && { screenshot: values.screenshot }) };
}

/** Where the picture of the nth of several pages goes (counted from 0). */
export function pictureFile(screenshot: string, index: number, count: number): string {
	if (count === 1) return screenshot;
	const number = `-${index + 1}`;
	return /\.\w+$/.test(screenshot) ? screenshot.replace(/\.\w+$/, `${number}$&`) : `${screenshot}${number}.png`;
}
