/** Entries and page states as readers meet them; texts after the design study. */
import type { Entry } from '../../core/entry-schema';
import type { RelatedTerm } from '../../core/glossary';
import { inLanguage } from '../../core/in-language';
import type { PageReport } from '../../core/page-report';
import { type SaidEntry, sayEntry } from '../../core/said-entry';
import { inEnglish, type Say } from '../../core/say';
import { glossaryRow } from '../../core/search';
import { readSettings } from '../../core/settings';

const empty = {
	abbreviations: [],
	aliases: [],
	names: {},
	topic: 'strong',
	body: [],
	timeline: [],
	figures: [],
	confusions: [],
	contested: [],
	related: [],
	matching: [],
	translations: {},
	corrections: [],
	reviewed: '2026-07-01',
} as const;

const said = (text: string) => ({ text, sources: ['notice'] });
const event = (date: string, text: string) => ({ date, text, sources: ['notice'] });

const source = (publisher: string, title: string, date?: string) => ({
	publisher,
	title,
	...(date ? { date } : {}),
	address: `https://example.org/${encodeURIComponent(title)}`,
	kind: 'document' as const,
});

/** An entry with little in it: what the optional parts leave out. */
const slight = (
	entry: Pick<Entry, 'id' | 'term' | 'category' | 'kind' | 'status'> & Partial<Entry> & { line: string },
): Entry => {
	const { line, ...rest } = entry;
	return {
		...structuredClone(empty as unknown as Entry),
		firstLine: said(line),
		sources: { notice: source('U.S. Department of Justice', 'Notice', '2024-06-11') },
		...rest,
	};
};

export const cbpOne: Entry = slight({
	id: 'cbp-one',
	term: 'CBP One',
	category: 'app',
	kind: 'Phone app · CBP',
	names: { es: ['CBP One'] },
	status: {
		state: 'ended',
		since: '2025-01-20',
		note: 'Booking ended on 20 January 2025. The app was relaunched as CBP Home on 10 March 2025.',
	},
	line: 'A government phone app on which people waiting in Mexico could book a time to be inspected at a border crossing. A booking was not an asylum interview.',
	body: [
		said(
			'It began in 2020 as a tool for cargo inspections. From January 2023 it took bookings for eight land crossings. Officers decided each case at the crossing; those let in were usually paroled, with a date in immigration court. On 20 January 2025 bookings stopped, and those already made were cancelled.',
		),
	],
	timeline: [
		event('2020-10-28', 'App released, mainly for cargo'),
		event('2023-01', 'Bookings open to people without entry papers'),
		event('2023-06-30', 'Daily appointments raised to 1,450'),
		event('2025-01-20', 'Bookings end; appointments already made are cancelled'),
		event('2025-02-06', 'A federal judge declines to restore them'),
		event('2025-03-10', 'The app returns as CBP Home, for reporting a departure'),
		event('2025-04', 'Many who entered by appointment are told their parole has ended'),
		event('2025-08-11', 'That notice is challenged in court; no final ruling found'),
	],
	figures: [
		{
			value: 1450,
			comparator: 'exact',
			unit: 'appointments a day',
			population: 'at eight crossings together, as stated by CBP',
			period: 'from 1 July 2023',
			asOf: '2023-06-30',
			sources: ['raised'],
		},
		{
			value: 1000,
			comparator: 'about',
			unit: 'appointments a day',
			population: 'at eight crossings together, as stated by CBP',
			period: 'May 2023',
			asOf: '2023-05-12',
			sources: ['raised'],
		},
	],
	confusions: [
		said('“Asylum interviews”: an appointment was a time for inspection. Asylum is decided later, by others.'),
		said('“Requests”, “appointments” and “people admitted” are three counts, far apart. Check which one is meant.'),
		said('The parole programmes for Cubans, Haitians, Nicaraguans and Venezuelans were separate.'),
	],
	corrections: [{ date: '2026-08-20', text: 'This entry gave 1,500 appointments a day; CBP offered 1,450.' }],
	translations: {
		es: {
			kind: 'Aplicación móvil · CBP',
			firstLine:
				'Una aplicación móvil con la que se podía pedir desde México una cita para ser inspeccionado en un cruce fronterizo. Una cita no era una entrevista de asilo.',
			body: [
				'Empezó en 2020 como herramienta para inspecciones de carga. Desde enero de 2023 admitió citas para ocho cruces terrestres. El 20 de enero de 2025 las citas terminaron, y las ya dadas se cancelaron.',
			],
			statusNote: 'Las citas terminaron el 20 de enero de 2025. La aplicación volvió como CBP Home el 10 de marzo de 2025.',
			confusions: [
				'“Entrevistas de asilo”: la cita era para una inspección. El asilo lo deciden otros, más tarde.',
				'“Solicitudes”, “citas” y “personas admitidas” son tres cuentas muy distintas.',
				'Los programas de “parole” para cubanos, haitianos, nicaragüenses y venezolanos eran otra cosa.',
			],
		},
	},
	contested: [
		{
			question: 'Whom the app reached',
			sides: [
				{
					who: 'Plaintiffs in asylum suits',
					text: 'Appointments were scarce, and the app was out of reach for the people most at risk.',
					sources: ['suit'],
				},
				{
					who: 'Customs and Border Protection',
					text: 'It gave people a direct way to ask for an appointment, and left less room for smugglers.',
					date: '2023-06-30',
					sources: ['raised'],
				},
			],
		},
	],
	sources: {
		notice: source('U.S. Customs and Border Protection', 'Notice that scheduling is no longer available', '2025-01-20'),
		raised: source('U.S. Customs and Border Protection', 'CBP One appointments increased to 1,450 a day', '2023-06-30'),
		tracker: { ...source('Immigration Policy Tracking Project', 'CBP ends CBP One scheduling', '2025-02-06'), kind: 'tracker' },
		doe: { ...source('Hold CBP Accountable', 'Sileiri Doe v. DHS, 1:25-cv-12245', '2025-11-06'), kind: 'tracker' },
		suit: {
			...source('Plaintiffs’ counsel, UC Law San Francisco', 'East Bay Sanctuary Covenant v. Trump, case page'),
			kind: 'party',
			reprintedBy: 'Courthouse Digest',
		},
	},
});

export const jtfa: Entry = slight({
	id: 'joint-task-force-alpha',
	term: 'Joint Task Force Alpha',
	abbreviations: ['JTFA'],
	aliases: ['Task Force Alpha'],
	names: { es: ['Fuerza de Tarea Conjunta Alfa'] },
	category: 'unit',
	kind: 'Task force · Justice Department',
	status: { state: 'active', since: '2021-06' },
	line: 'A Justice Department task force, run with Homeland Security, that investigates and prosecutes human-smuggling groups. It is made up of lawyers and agents, not soldiers.',
	body: [
		said(
			'Its lawyers come from the Human Rights and Special Prosecutions Section and from five U.S. Attorney’s Offices along the border with Mexico. It began with smuggling out of Guatemala, El Salvador, Honduras and Mexico, and has been widened twice.',
		),
	],
	timeline: [
		event('2021-06', 'The Attorney General announces it, with Homeland Security'),
		event('2023-12-04', 'First totals: 260+ arrests, 170+ convictions'),
		event('2024-06-11', 'Colombia and Panama added, on its third anniversary'),
		event('2025-02-05', 'Moved up to the Attorney General’s own office'),
		event('2025-09-04', 'Widened to the northern and maritime borders'),
	],
	figures: [
		figure(300, 'more-than', 'arrests', 'in the U.S. and abroad together'),
		figure(240, 'more-than', 'convictions', 'in U.S. courts'),
		figure(2_000_000, 'up-to', 'US dollars', 'the reward offered'),
	],
	confusions: [said('“An operation”: it is a standing body, not a single action.')],
	sources: {
		notice: source('U.S. Department of Justice', 'Readout of the third anniversary meeting', '2024-06-11'),
		memo: source(
			'Attorney General, memorandum',
			'Total Elimination of Cartels and Transnational Criminal Organizations',
			'2025-02-05',
		),
		news: { ...source('Fox News', 'Report on the Attorney General’s remarks', '2025-09-04'), kind: 'reporting' },
		section: source('U.S. Department of Justice', 'About the Human Rights and Special Prosecutions Section'),
	},
	related: ['human-smuggling', 'clan-del-golfo'],
});

function figure(value: number, comparator: Entry['figures'][number]['comparator'], unit: string, population: string) {
	return { value, comparator, unit, population, period: 'June 2021 to June 2024', asOf: '2024-06-11', sources: ['notice'] };
}

export const darien: Entry = slight({
	id: 'darien-gap',
	term: 'Darién Gap',
	category: 'place',
	kind: 'Place · Colombia and Panama',
	status: { state: 'none' },
	line: 'A roadless region of mountain, swamp and forest between Colombia and Panama, the only break in the Pan-American Highway.',
	timeline: [event('2021', 'More than 130,000 people cross'), event('2025-03', 'Counts fall to a few hundred a month')],
});

export const senafront: Entry = slight({
	id: 'senafront',
	term: 'Senafront',
	category: 'agency',
	kind: 'Border service · Panama',
	status: { state: 'active', since: '2008' },
	line: 'Panama’s National Border Service, set up in August 2008. It guards the country’s land frontiers, the Darién among them.',
	timeline: [event('2008-08', 'Set up by decree')],
});

export const bill: Entry = slight({
	id: 'partnership-act',
	term: 'Combatting International Drug Trafficking and Human Smuggling Partnership Act',
	category: 'law',
	kind: 'Bill · House of Representatives',
	status: { state: 'proposed', label: 'Passed the House 19 Nov 2025' },
	line: 'A bill on joint work with other governments’ forces against drug trafficking and human smuggling. The House passed it; no Senate vote is on record.',
	timeline: [
		event('2024-12-01', 'Introduced'),
		event('2025-06', 'Reported out of committee'),
		event('2025-11-19', 'Passed by the House'),
	],
});

export const sfab: Entry = slight({
	id: 'sfab',
	term: 'Security Force Assistance Brigade',
	abbreviations: ['SFAB'],
	category: 'unit',
	kind: 'Army unit · United States',
	status: { state: 'ended', since: '2026-01-27' },
	line: 'A U.S. Army brigade that advises and trains partner forces; it is not a combat brigade. The one aligned to Latin America was the 1st.',
	timeline: [event('2017-05', 'First brigade announced'), event('2026-01-27', 'The 1st brigade is inactivated')],
});

export const entries: readonly Entry[] = [darien, jtfa, sfab, senafront, cbpOne, bill];
export const rows = entries.map((entry) => glossaryRow(entry, 'en'));

export const related = [
	{ id: 'cbp-home', term: 'CBP Home' },
	{ id: 'port-of-entry', term: 'Port of entry' },
	{ id: 'humanitarian-parole', term: 'Humanitarian parole' },
	{ id: 'metering', term: 'Metering' },
];

/** How an entry is read: in a language, on a day, beside an article of a day. */
export interface How {
	language?: string;
	say?: Say;
	today?: string;
	articleDate?: string | null;
	related?: RelatedTerm[];
}

export const read = (entry: Entry, how: How = {}): SaidEntry =>
	sayEntry(
		{ ...inLanguage(entry, how.language ?? 'en'), related: how.related ?? related },
		{
			say: how.say ?? inEnglish,
			today: how.today ?? '2026-09-15',
			articleDate: how.articleDate === undefined ? '2024-06-12' : how.articleDate,
		},
	);

export const report: PageReport = {
	host: 'sample-courier.example',
	language: 'en',
	date: '2024-06-12',
	relevant: true,
	forced: false,
	terms: [
		{ id: 'darien-gap', count: 2 },
		{ id: 'joint-task-force-alpha', count: 2 },
		{ id: 'sfab', count: 2 },
		{ id: 'senafront', count: 1 },
		{ id: 'cbp-one', count: 1 },
		{ id: 'partnership-act', count: 1 },
	],
	mentions: [],
};

export const standard = readSettings({}).settings;
export const nothing = (): void => {};
