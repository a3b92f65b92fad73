/**
 * What the two first articles say that is wrong, garbled, imprecise or no longer so: the card of the term tells it.
 * Numbers are those of the claim-by-claim check that the entries were written from. What nobody can check (a pastor's
 * estimate, officials without names) is told as what it is, or left alone.
 */
import { expect, it } from 'vitest';
import type { Entry } from '../../core/entry-schema';
import { readGlossary } from '../../tools/glossary';

const byId = new Map(readGlossary().entries.map((entry) => [entry.id, entry]));

type Field = 'aliases' | 'status' | 'firstLine' | 'body' | 'timeline' | 'figures' | 'confusions';

it.each<[claim: number, said: string, entry: string, field: Field, answer: RegExp]>([
	[
		1,
		'a headline about human trafficking cartels',
		'human-smuggling',
		'confusions',
		/“human trafficking cartels”.*was about human smuggling/,
	],
	[2, 'Joint Task Force Alfa', 'joint-task-force-alpha', 'confusions', /The name is Alpha\. “Alfa” is a misspelling/],
	[3, 'an operation', 'joint-task-force-alpha', 'body', /not a single operation/],
	[
		4,
		'an executive order',
		'proclamation-10773',
		'confusions',
		/often called it an executive order. The document itself is a proclamation/,
	],
	[6, 'six countries', 'joint-task-force-alpha', 'timeline', /2025-09-04.*northern and maritime borders/],
	[7, '300 arrests and 240 convictions', 'joint-task-force-alpha', 'figures', /345,.*June 2021 to December 2024/],
	[8, 'Assistant Attorney General Monaco', 'lisa-monaco', 'confusions', /Assistant Attorney General is a different post/],
	[10, 'an $8 million reward', 'clan-del-golfo', 'figures', /8000000,.*Three US reward offers added together/],
	[10, 'a reward', 'transnational-organized-crime-rewards-program', 'confusions', /“up to” an amount/],
	[
		13,
		'the group traffics migrants',
		'clan-del-golfo',
		'confusions',
		/human smuggling. News reports called it human trafficking/,
	],
	[13, 'not yet a listed group', 'clan-del-golfo', 'status', /2025-12-17/],
	[14, 'the 60s. mile Darién Gap', 'darien-gap', 'confusions', /“60s\. mile”.*is a garbled form/],
	[15, 'a tip line', 'hsi-tip-line', 'status', /1-877-4-HSI-TIP/],
	[
		17,
		'Partnership Against … Act',
		'combatting-international-drug-trafficking-act',
		'confusions',
		/“Partnership Against International Drug and Human Trafficking Act of 2024”/,
	],
	[18, 'the committee takes it up', 'combatting-international-drug-trafficking-act', 'status', /Passed the House 19 Nov 2025/],
	[19, 'about 200 a day', 'sector-rio-grande-valley', 'confusions', /“About 200 a day” in reports of June 2024 fits that month/],
	[20, 'under 50 people in the camp', 'matamoros', 'confusions', /one pastor’s estimate/],
	[
		22,
		'1,500 interviews a day',
		'cbp-one',
		'confusions',
		/1,450 appointments a day, and an appointment was a time for inspection, not an asylum interview/,
	],
	[22, 'through CBP One, today', 'cbp-one', 'status', /Booking ended 20 Jan 2025/],
	[
		23,
		'barred for five years by the proclamation',
		'five-year-bar',
		'confusions',
		/The bar needs a removal order, and was law long before/,
	],
	[24, 'the proclamation, as law', 'proclamation-10773', 'status', /Proclamation 10888/],
	[24, 'its successor', 'proclamation-10888', 'status', /blocked on 1 August 2025.*24 April 2026/],
	[27, 'Bajo Chiquito', 'bajo-chiquito', 'timeline', /2025-03/],
	[
		28,
		'troops to the Darién',
		'security-force-assistance-brigade',
		'confusions',
		/described a proposal by officials to send advisers, not an order/,
	],
	[29, 'human trafficking for smuggling', 'human-trafficking', 'confusions', /write “human trafficking” for human smuggling/],
	[31, 'thousands every year', 'darien-gap', 'confusions', /more than half a million crossings in that year/],
	[31, 'the route today', 'darien-crossings', 'figures', /3091,.*2025/],
	[32, 'a brigade that works there', 'security-force-assistance-brigade', 'status', /27 January 2026/],
	[33, 'the National Border Service', 'senafront', 'firstLine', /Panama’s National Border Service/],
	[34, 'homeland security adviser', 'elizabeth-sherwood-randall', 'status', /2021–2025/],
	[35, 'commands SOUTHCOM', 'laura-richardson', 'status', /2021–2024/],
	[35, 'its commander today', 'us-southern-command', 'timeline', /2026-01-30.*Francis Donovan/],
	[38, 'signed a trilateral agreement', 'darien-surge-campaign-2023', 'confusions', /a joint statement.*not on a signed treaty/],
])('claim %i, “%s”: %s, %s', (_, __, id, field, answer) => {
	const entry = byId.get(id);
	expect(entry, `there is no sound entry "${id}"`).toBeDefined();
	expect(JSON.stringify((entry as Entry)[field])).toMatch(answer);
});
