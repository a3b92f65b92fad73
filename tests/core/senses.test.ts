/**
 * Sentences that are a whole page: what the real glossary marks in them. English and Spanish; the other languages are in
 * languages.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { findNames } from '../../core/matcher';
import { openTable } from '../../core/name-table';
import { packTable } from '../../core/pack-table';
import { readGlossary } from '../../tools/glossary';
import { judge } from './judge';
import { LANGUAGES } from './small-glossary';

const TABLE = openTable(packTable(readGlossary().entries, LANGUAGES));

/** "words: id" of each mark. */
function marked(sentence: string, language: string): string[] {
	const { kept } = judge(findNames(sentence, TABLE, language), TABLE.entry, sentence.length);
	return kept.map(({ start, end, entry }) => `${sentence.slice(start, end)}: ${TABLE.entry(entry).id}`);
}

type Row = [sentence: string, ...marks: string[]];

const SENTENCES: Record<string, { marks: Row[]; nothing: string[] }> = {
	en: {
		marks: [
			['They walked through the Darien jungle with two small children.', 'Darien jungle: darien-gap'],
			['Border police, known as Senafront, closed the trail.', 'Senafront: senafront'],
			['Judge Boasberg weighed contempt over the CECOT flights.', 'CECOT: cecot'],
			['The Rwanda plan was scrapped by the Home Office in 2024.', 'Rwanda plan: rwanda-plan'],
			[
				'The Security Forces Assistance Brigade sent a team to Panama.',
				'Security Forces Assistance Brigade: security-force-assistance-brigade',
			],
			['Protesters marched against ICE in Portland.', 'ICE: immigration-and-customs-enforcement'],
			['People fear ICE raids, a pastor said.', 'ICE: immigration-and-customs-enforcement', 'raids: immigration-raid'],
			[
				'Three thousand ICE detainees sleep in tents.',
				'ICE: immigration-and-customs-enforcement',
				'detainees: immigration-detention',
			],
			[
				'CBP officers checked each van at the port of entry.',
				'CBP: us-customs-and-border-protection',
				'port of entry: port-of-entry',
			],
			['Her CBP One appointment was cancelled.', 'CBP One: cbp-one'],
			[
				'Section 212(f) of the Immigration and Nationality Act lets a president bar entry.',
				'Section 212(f): ina-212f',
				'Immigration and Nationality Act: immigration-and-nationality-act',
			],
			['The smugglers left the migrants in a trailer.', 'smugglers: human-smuggling', 'migrants: migrant'],
			['Border Patrol agents encountered 900 people.', 'Border Patrol agents: us-border-patrol', 'encountered: encounter'],
			['Border Patrol said its nine sectors were quiet.', 'Border Patrol: us-border-patrol', 'sectors: border-patrol-sectors'],
			['Cities with ‘sanctuary’ policies will lose federal funds, Trump said.', 'sanctuary’ policies: sanctuary-jurisdictions'],
			['Migrants wait in Ciudad Juárez.', 'Migrants: migrant', 'Ciudad Juárez: ciudad-juarez'],
			['Migrants drowned in the Rio Grande.', 'Migrants: migrant', 'Rio Grande: rio-grande-crossing'],
			[
				'The app’s features let undocumented foreign nationals book a time at ports of entry.',
				'undocumented: terminology-illegal-undocumented',
				'ports of entry: port-of-entry',
			],
			['Dreamers lose their ACA coverage, DACA or not.', 'Dreamers: daca', 'DACA: daca'],
			['EOIR hired 50 judges.', 'EOIR: immigration-court'],
			['USCIS raised the fee to $760.', 'USCIS: uscis'],
			['UNHCR appealed for tents.', 'UNHCR: unhcr'],
			['OPLA attorneys asked that the case be dismissed.', 'OPLA: opla'],
			['CBP seized 40 pounds of pills.', 'CBP: us-customs-and-border-protection'],
			['Ten migrants drowned.', 'migrants: migrant'],
			['She has been a green card holder since 2004.', 'green card holder: green-card-lpr'],
			['SOUTHCOM’s commander flew over the jungle of the Darién.', 'SOUTHCOM: us-southern-command', 'Darién: darien-gap'],
			['Chicago is a sanctuary city.', 'sanctuary city: sanctuary-jurisdictions'],
			['The travel ban covers nationals of 19 countries.', 'travel ban: travel-ban-2025'],
			['The DHS secretary flew to the border.', 'DHS: department-of-homeland-security'],
			['Army officers lead the SFAB.', 'SFAB: security-force-assistance-brigade'],
			['MPP sent her back to Matamoros.', 'MPP: remain-in-mexico', 'Matamoros: matamoros'],
			['Ice agents detained a cook in Leeds, Alabama.', 'Ice agents: immigration-and-customs-enforcement'],
			['Nicaraguans who entered on parole must go.', 'parole: immigration-parole'],
			['Twelve Hondurans were picked up by ICE.', 'ICE: immigration-and-customs-enforcement'],
			['Families ride La Bestia north from Chiapas.', 'La Bestia: la-bestia'],
			['ICE held 68,000 people, TRAC reported.', 'ICE: immigration-and-customs-enforcement', 'TRAC: trac'],
			[
				'Gotaways, BP agents in the RGV call them.',
				'Gotaways: gotaways',
				'BP agents: us-border-patrol',
				'RGV: sector-rio-grande-valley',
			],
			['Troops went to the southern border.', 'southern border: southwest-land-border'],
			[
				'The border wall cuts the path of ocelots and coyotes; migrants still cross.',
				'border wall: border-wall',
				'migrants: migrant',
			],
		],
		nothing: [
			'Ciudad Juárez will host the boxing championship in May.',
			'A week on the beaches of Guna Yala costs 900 dollars.',
			'Unaccompanied minors cannot fly with the airline during the outage.',
			'Expedited removal of graffiti costs extra.',
			'Irregular migration of eels puzzles biologists.',
			'Credible fear of a recession drives gold higher.',
			'The final order of removal of the condemned building came on Monday.',
			'Weekend gotaways in Vermont for under 200 dollars.',
			'The Ukrainian Border Patrol reported shelling.',
			'Border Patrol is a hip-hop trio from Manchester.',
			'Israel’s Ministry of Homeland Security tested its sirens.',
			'CBP, a Dutch firm of advisers, cut its rates.',
			'Less of the CBP protein was found in mice.',
			'Agents of HSI, a hospital chain, sold beds.',
			'Maine lawmakers asked OPLA to draft the bill.',
			'BORSTAR resins make stronger pipes.',
			'Catford is a sanctuary city for stray cats.',
			'A green card in soccer would be new.',
			'An Indian Border Patrol unit found a drone.',
			'The removal proceedings of the statue took two days.',
			'Soldiers of another army apprehended two men at a border.',
			'School detainees now do yoga after class.',
			'Mayorkas was hired by a bank in Lisbon.',
			'Border guards like ICE, a winter fair in Tampere, for its saunas.',
			'Ice agents of the lab make water freeze at two degrees.',
			'A burglar from Nicaragua was freed on parole.',
			'Title 42, chapter 7 ended with the old city charter.',
		],
	},
	es: {
		marks: [
			['Tenía cita de CBP One en febrero.', 'CBP One: cbp-one'],
			['Hubo redadas de ICE en tres fábricas.', 'redadas: immigration-raid', 'ICE: immigration-and-customs-enforcement'],
			['Cruzaron a nado por el río Grande con otros migrantes.', 'río Grande: rio-grande-crossing', 'migrantes: migrant'],
			[
				'Pidieron licencias para indocumentados en Nueva York; gobierna Trump.',
				'indocumentados: terminology-illegal-undocumented',
			],
			['La Comisión mexicana de ayuda a refugiados abrió otra oficina.', 'Comisión mexicana de ayuda a refugiados: comar'],
			[
				'Salió del centro de detención de donde fueron deportados sus primos indocumentados.',
				'centro de detención: immigration-detention',
				'deportados: deportation',
				'indocumentados: terminology-illegal-undocumented',
			],
			[
				'Es inadmisible que disparen contra migrantes en la frontera con México, dijo Trump.',
				'migrantes: migrant',
				'frontera con México: southwest-land-border',
			],
			['El parole humanitario fue cancelado.', 'parole humanitario: immigration-parole'],
			['Los beneficiarios del TPS esperan.', 'TPS: tps'],
			['El INM cerró la estación migratoria.', 'INM: inm-mexico', 'estación migratoria: estacion-migratoria'],
			['El Título 42 terminó en mayo.', 'Título 42: title-42'],
			['Le pusieron un grillete de ICE.', 'ICE: immigration-and-customs-enforcement'],
			['Panamá dio un permiso humanitario a los migrantes.', 'migrantes: migrant'],
			['Los vuelos de deportación a Caracas siguen.', 'vuelos de deportación: ice-air'],
			['La Patrulla Fronteriza sigue sin sueldo; otros sectores cerraron.', 'Patrulla Fronteriza: us-border-patrol'],
			['El tren ICE a Hamburgo llevaba a migrantes deportados.', 'migrantes: migrant', 'deportados: deportation'],
			['Entregan apoyos a migrantes deportados en el municipio de Río Grande.', 'migrantes: migrant', 'deportados: deportation'],
		],
		nothing: [
			'La orquesta de Ciudad Juárez tocó a Mahler.',
			'El Tren de Aragua, proyecto ferroviario, sigue parado.',
			'Los jugadores hicieron una redada de autógrafos en la gala deportiva.',
			'El exagente pidió asilo; el gobierno usa las vías legales para extraditarlo a Estados Unidos.',
		],
	},
};

describe.each(Object.entries(SENTENCES))('a page of one sentence in %s', (language, { marks, nothing }) => {
	it.each(marks)('%s', (sentence, ...words) => expect(marked(sentence, language)).toEqual(words));
	it.each(nothing)('%s', (sentence) => expect(marked(sentence, language)).toEqual([]));
});
