/** `npm run annotate -- [--json] [--screenshot FILE] PAGE...`: what the built extension marks on pages. */
import { type AnnotateOptions, pictureFile, readOptions, USAGE } from './annotate-options';
import { isAddress } from './annotate-page';
import { type Job, runJobs } from './annotate-pool';
import { showProgress } from './annotate-progress';
import { failedLine, lineOf, type PageLine } from './page-line';
import { startPageServer } from './page-server';
import { summaryOf } from './page-summary';

async function annotate({ pages, json, screenshot }: AnnotateOptions): Promise<number> {
	const progress = showProgress(pages.length);
	const inOrder = printInOrder(json);
	let failures = 0;
	const end = (index: number, line: PageLine): void => {
		failures += line.errors.length ? 1 : 0;
		progress.step(line.page);
		inOrder(index, line);
	};
	const jobs = pages.map(
		(page, index): Job => ({
			page,
			picture: screenshot === undefined ? undefined : pictureFile(screenshot, index, pages.length),
			done: (report) => end(index, lineOf(page, report)),
			failed: (error) => end(index, failedLine(page, error)),
		}),
	);
	const server = await startPageServer();
	try {
		const [addresses, files] = [jobs.filter(({ page }) => isAddress(page)), jobs.filter(({ page }) => !isAddress(page))];
		await Promise.all([runJobs(files, server, false), runJobs(addresses, server, true)]);
	} finally {
		progress.end();
		await server.close();
	}
	return failures ? 1 : 0;
}

/** Pages end in any order and are printed in the order of the arguments, each as soon as it can be. */
function printInOrder(json: boolean): (index: number, line: PageLine) => void {
	const waiting = new Map<number, PageLine>();
	let next = 0;
	return (index, line) => {
		waiting.set(index, line);
		for (let ready = waiting.get(next); ready; ready = waiting.get(++next)) {
			process.stdout.write(json ? `${JSON.stringify(ready)}\n` : `${summaryOf(ready)}\n`);
			waiting.delete(next);
		}
	};
}

async function main(args: readonly string[]): Promise<number> {
	let options: AnnotateOptions | 'help';
	try {
		options = readOptions(args);
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${USAGE}`);
		return 2;
	}
	if (options === 'help') {
		console.log(USAGE);
		return 0;
	}
	return annotate(options);
}

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
