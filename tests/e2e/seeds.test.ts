/** The two articles that the product began with: every name in them that has an entry, and nothing else. They are not ours to commit. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FixtureServer, startFixtureServer } from './fixture-server';
import { inBrowser } from './in-both-browsers';
import { reportOf } from './settle';

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');

/** Read and judged by hand on 25 November 2026. */
const EXPECTED: Record<string, string> = {
	'border-report-2024-06-11.txt': `acandi asylum asylum-appointment bajo-chiquito cbp-one clan-del-golfo
		combatting-international-drug-trafficking-act darien-gap department-of-homeland-security department-of-justice
		department-of-state drug-smuggling encounter executive-order-vs-proclamation five-year-bar
		homeland-security-investigations house-homeland-security-committee hsi-tip-line human-smuggling human-trafficking
		illegal-entry-reentry joint-task-force-alpha lisa-monaco matamoros migrant port-of-entry proclamation-10773
		rio-grande-crossing sector-rio-grande-valley southwest-land-border transnational-organized-crime-rewards-program
		tuquesa-river us-customs-and-border-protection`,
	'nbc-2023-05-23.txt': `alejandro-mayorkas bajo-chiquito colombian-national-police darien-gap
		darien-surge-campaign-2023 department-of-defense department-of-homeland-security drug-enforcement-administration
		drug-smuggling elizabeth-sherwood-randall homeland-security-investigations human-smuggling human-trafficking
		immigration-and-customs-enforcement laura-richardson migrant security-force-assistance-brigade senafront
		transnational-criminal-organization us-customs-and-border-protection us-southern-command`,
};
const GARBLED: Record<string, string> = {
	'Joint Task Force Alfa': 'joint-task-force-alpha',
	JTFA: 'joint-task-force-alpha',
	'Partnership Against International Drug and Human Trafficking Act of 2024': 'combatting-international-drug-trafficking-act',
	'60-Day Darien Surge Campaign': 'darien-surge-campaign-2023',
	'Security Force Assistance Brigade': 'security-force-assistance-brigade',
};

let server: FixtureServer;
beforeAll(async () => {
	server = await startFixtureServer();
});
afterAll(() => server.close());

describe.runIf(existsSync(SEEDS))(`the two articles${existsSync(SEEDS) ? '' : ' (not beside this clone: left out)'}`, () => {
	inBrowser('chromium', 'seeds', (driver) => {
		it.each(Object.entries(EXPECTED))('%s', async (file, expected) => {
			const page = await driver().open(server.file(join(SEEDS, file)));
			const report = await reportOf(driver(), page);
			expect(report.terms.map(({ id }) => id).sort()).toEqual(expected.split(/\s+/));
			for (const { id, text } of report.mentions) if (GARBLED[text]) expect(id, text).toBe(GARBLED[text]);
			await page.close();
		});
	});
});
