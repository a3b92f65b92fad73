/** Many pages at once: a few tabs of one browser work through the list. */
import type { PageReport } from '../core/page-report';
import { annotateAddress, annotateFile, isAddress, openWorkTab, type WorkTab } from './annotate-page';
import { NoAnswer } from './ask-page';
import { buildWhenStale } from './build-when-stale';
import { type LaunchedChromium, launchChromium } from './launch-chromium';
import type { PageServer } from './page-server';

const TABS = 4;

export interface Job {
	page: string;
	/** Where the picture goes. */
	picture?: string | undefined;
	done(report: PageReport): void;
	failed(error: string): void;
}

/** Works through all jobs; each ends in one call of `done` or `failed`. Pages reach beyond this machine only where `online`. */
export async function runJobs(jobs: readonly Job[], server: PageServer, online: boolean): Promise<void> {
	if (jobs.length === 0) return;
	const browser = await launchChromium({ extension: await buildWhenStale('chromium'), online });
	try {
		const waiting = jobs.values();
		await Promise.all(Array.from({ length: Math.min(TABS, jobs.length) }, () => work(browser, server, waiting)));
	} finally {
		await browser.close();
	}
}

async function work(browser: LaunchedChromium, server: PageServer, jobs: Iterable<Job>): Promise<void> {
	let tab: WorkTab | undefined;
	const attempt = async ({ page, picture }: Job, still: boolean): Promise<PageReport> => {
		tab ??= await openWorkTab(browser, server);
		const report = await (isAddress(page)
			? annotateAddress(browser, tab, page)
			: annotateFile(browser, server, tab, page, still));
		if (picture) await tab.tab.screenshot(picture, { wholePage: true });
		return report;
	};
	const discardTab = (): void => {
		// Not waited for: a page that hangs would never answer to being closed.
		tab?.tab.close().catch(() => {});
		tab = undefined;
	};
	for (const job of jobs) {
		try {
			job.done(
				await attempt(job, false).catch((error: Error) => {
					if (!(error instanceof NoAnswer) || isAddress(job.page)) throw error;
					discardTab();
					return attempt(job, true);
				}),
			);
		} catch (error) {
			job.failed((error as Error).message);
			discardTab();
		}
	}
}
