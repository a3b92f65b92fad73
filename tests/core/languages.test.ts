/**
 * Sentences in the languages that pages are read in beside English and Spanish: what an article on the subject marks in
 * them. The article around them names the entries beyond doubt, so that a doubtful name is marked as easily as it ever is.
 */
import { describe, expect, it } from 'vitest';
import { findNames } from '../../core/matcher';
import { openTable } from '../../core/name-table';
import { packTable } from '../../core/pack-table';
import { readGlossary } from '../../tools/glossary';
import { judge } from './judge';
import { LANGUAGES } from './small-glossary';

const TABLE = openTable(packTable(readGlossary().entries, LANGUAGES));

const ARTICLE = `U.S. Immigration and Customs Enforcement. U.S. Customs and Border Protection. U.S. Department of Homeland
Security. Title 42. Remain in Mexico. CBP One. Temporary Protected Status. Drug Enforcement Administration.`;

/** The words that are marked in a sentence of such an article. */
function marked(sentence: string, language: string): string[] {
	const inArticle = findNames(ARTICLE, TABLE, language);
	const matches = findNames(sentence, TABLE, language);
	const { kept } = judge([...inArticle, ...matches], TABLE.entry, 5000);
	return matches.filter((match) => kept.includes(match)).map(({ start, end }) => sentence.slice(start, end));
}

type Row = [sentence: string, ...marks: string[]];

const SENTENCES: Record<string, { marks: Row[]; nothing: string[] }> = {
	de: {
		marks: [
			['ICE-Beamte nahmen am Dienstag in Minneapolis zwölf Menschen fest.', 'ICE-Beamte'],
			['Die Razzien der ICE-Agenten begannen am frühen Morgen.', 'ICE-Agenten'],
			['Drei Wochen saß er in ICE-Haft in Louisiana.', 'ICE-Haft'],
			['Vor dem Rathaus protestierten Tausende gegen die ICE-Razzien.', 'ICE-Razzien'],
			['Die US-Behörde ICE darf künftig Steuerdaten abfragen.', 'US-Behörde ICE'],
			['Wie die US-Einwanderungsbehörde ICE mitteilte, starb der Mann in der Nacht.', 'US-Einwanderungsbehörde ICE'],
			['Ein Sprecher des DHS wies die Vorwürfe zurück.', 'DHS'],
			['Ein CBP-Beamter öffnete ihnen am Montag das Tor.', 'CBP'],
			['Das US-Heimatschutzministerium kündigte die Regelung an.', 'US-Heimatschutzministerium'],
			['Eine Sprecherin des US-Heimatschutzministeriums lehnte einen Kommentar ab.', 'US-Heimatschutzministeriums'],
			['Auf Tom Homans Liste stehen elf Städte.', 'Tom Homans'],
			['José Raúl Mulinos Regierung ließ die Lager räumen.', 'José Raúl Mulinos'],
			['Der Umgang mit den Asylbewerbern bleibt umstritten.', 'Asylbewerbern'],
			['Die Zahl der Pushbacks stieg; Frontex schwieg dazu.', 'Pushbacks', 'Frontex'],
			['Im Darién-Dschungel verschwanden 2023 mindestens 70 Menschen.', 'Darién-Dschungel'],
			['Trump schickte die Nationalgarde nach Los Angeles.', 'Nationalgarde'],
			['Der TPS-Schutz für Haitianer lief im Februar aus.', 'TPS'],
			['Die Border Patrol griff im Mai 8700 Menschen auf.', 'Border Patrol'],
		],
		nothing: [
			'Im ICE nach Berlin fanden Polizisten drei Männer ohne Papiere.',
			'Der Mann reiste mit dem ICE 773 aus Hamburg an und wurde abgeschoben.',
			'Der ICE hielt außerplanmäßig; an Bord waren 14 Migranten.',
			'Die ICE fahren von Dezember an jede halbe Stunde.',
			'Ein Agent saß damals im ICE nach Prag.',
			'Der ICE-Verkehr zwischen Köln und Brüssel ruht.',
			'Zwei ICE-Züge warteten auf freier Strecke.',
			'Fahrgäste berichten von einem ICE-Einsatz der Feuerwehr im Bahnhof.',
			'Am Bahnsteig stand ein ICE 4, daneben ein Agent der Detektei.',
			'Die Parole des Abends hieß: Wir bleiben.',
			'Beim Raid im Onlinespiel fiel der letzte Gegner.',
			'Monacos Fürst empfing die Gäste im Palast.',
			'Die russische Nationalgarde sperrte in Moskau die Straße.',
			'Die Deutsche Hauptstelle für Suchtfragen (DHS) warnt vor Alkohol.',
			'Der Zoll fand im Koffer drei Kilo Kaffee.',
			'Das Land nimmt Menschen aus der Ukraine auf; sie haben vorübergehenden Schutzstatus.',
		],
	},
	fr: {
		marks: [
			['Des agents de l’ICE ont arrêté douze personnes à Minneapolis.', 'ICE'],
			['La police de l’immigration américaine a recruté 12 000 agents.', 'police de l’immigration américaine'],
			['Le département de la Sécurité intérieure (DHS) n’a pas répondu.', 'département de la Sécurité intérieure', 'DHS'],
			['Les SFAB, ces brigades de l’US Army, forment des armées amies.', 'SFAB'],
			['Deux demandeurs d’asile attendaient sous la tente.', 'demandeurs d’asile'],
			["Une demandeuse d'asile a été entendue jeudi.", "demandeuse d'asile"],
			['Le tsar des frontières, Tom Homan, promet d’autres arrestations.', 'tsar des frontières', 'Tom Homan'],
			['La fin du TPS touche 350 000 Haïtiens.', 'TPS'],
			['Le Titre 42 a servi à expulser à la frontière.', 'Titre 42'],
			['Le Pentagone a loué la base de Guantánamo pour des migrants.', 'Pentagone', 'base de Guantánamo'],
			['Donald Trump a envoyé la Garde nationale à Los Angeles.', 'Garde nationale'],
			['Les villes sanctuaires ont porté plainte contre Trump.', 'villes sanctuaires'],
			['Les rendez-vous de CBP One ont été annulés.', 'CBP One'],
			['Des caravanes de migrants sont parties de Tapachula.', 'caravanes de migrants', 'Tapachula'],
			['Le programme CHNV a pris fin en mai.', 'programme CHNV'],
		],
		nothing: [
			'L’ICE Paris-Francfort a pris deux heures de retard.',
			'À bord du train ICE, les agents de la compagnie distribuaient de l’eau.',
			'La TPS et la TVQ s’ajoutent au prix du repas.',
			'Elle a été libérée sur parole en 2012.',
			'Monaco a battu Nantes dimanche soir.',
			'Le raid aérien a fait dix morts.',
			'La Garde nationale tunisienne a intercepté une barque.',
			'Les droits de douane sur l’acier augmentent.',
			'La caravane du Tour de France passe à midi.',
			'Sa femme a un DEA de droit public.',
			'Il a présenté sa carte verte d’assurance automobile.',
			'Le refoulement des eaux a inondé la cave.',
			'Tolérance zéro pour les chauffards, promet le préfet.',
			'La police aux frontières contrôle le train à Modane.',
			'Les petits bateaux de plaisance restent au port.',
			'L’INA conserve ces images de 1968.',
		],
	},
	pt: {
		marks: [
			['Agentes do ICE prenderam doze pessoas em Minneapolis.', 'ICE'],
			['O Serviço de Imigração e Alfândega não comentou.', 'Serviço de Imigração e Alfândega'],
			['O Departamento de Segurança Interna dos EUA negou o caso.', 'Departamento de Segurança Interna dos EUA'],
			['A Patrulha de Fronteira dos EUA deteve 8 mil pessoas em maio.', 'Patrulha de Fronteira dos EUA'],
			['Os voos de deportação dos EUA chegam a Confins às sextas.', 'voos de deportação'],
			['Os EUA já assinaram 900 ordens de deportação.', 'ordens de deportação'],
			['Os solicitantes de refúgio dormiam no aeroporto.', 'solicitantes de refúgio'],
			['O governo emitiu menos green cards no ano passado.', 'green cards'],
			['O Título 42 barrou pedidos na fronteira.', 'Título 42'],
			['Trump mandou a Guarda Nacional a Los Angeles.', 'Guarda Nacional'],
			['O TPS dos venezuelanos acaba em abril.', 'TPS'],
			['A Acnur pediu acesso ao centro.', 'Acnur'],
			['Os tribunais de imigração têm 3,4 milhões de casos.', 'tribunais de imigração'],
			['A União Europeia discute centros de retorno.', 'centros de retorno'],
			['As políticas de tolerância zero com migrantes separaram famílias.', 'políticas de tolerância zero'],
			['Quem marcava hora no CBP One esperava no México.', 'CBP One'],
		],
		nothing: [
			'O ICE, Índice de Confiança Empresarial da FGV, subiu em maio.',
			'A avó mora num asilo de idosos em Santos.',
			'O preso saiu em liberdade condicional.',
			'A caravana do candidato passou por Recife.',
			'O trem da morte liga Puerto Quijarro a Santa Cruz.',
			'A Guarda Nacional Republicana multou o condutor em Faro.',
			'Prefeitura promete tolerância zero com motoristas bêbados.',
			'O clube recorreu pelas vias legais.',
			'Na lagoa a regra é pegar e soltar o peixe.',
			'O programa de saída voluntária do banco teve mil adesões.',
			'A delegada da alfândega apreendeu relógios em Viracopos.',
			'Os alunos foram ouro na OIM, a Olimpíada Internacional de Matemática.',
			'Mônaco venceu por dois a zero.',
			'A patrulha da escola recolheu o lixo.',
			'O raide aéreo destruiu a ponte.',
			'A empresa emitiu a CAT depois do acidente de trabalho.',
		],
	},
	ht: {
		marks: [
			['Ajan ICE yo arete douz moun nan Minneapolis.', 'ICE'],
			['Ajan ICE la pa t gen manda.', 'ICE'],
			['TPS la fini pou Ayisyen yo nan mwa fevriye.', 'TPS'],
			['Anpil moun ki gen TPS pè depòtasyon.', 'TPS'],
			['DHS la di li pral kontinye.', 'DHS'],
			['Depatman Sekirite Enteryè a anonse desizyon an.', 'Depatman Sekirite Enteryè'],
			['Sèvis Sitwayènte ak Imigrasyon an voye lèt la.', 'Sèvis Sitwayènte ak Imigrasyon'],
			['Randevou CBP One yo anile.', 'CBP One'],
			['USCIS pa aksepte fòm nan ankò.', 'USCIS'],
			['Jij la siyen yon lòd depòtasyon.', 'lòd depòtasyon'],
			['Patwouy Fwontyè a kenbe yo bò Meksik.', 'Patwouy Fwontyè'],
			['Li ranpli papye pou yon kat vèt.', 'kat vèt'],
			['Estati Pwoteksyon Tanporè a pa renouvle.', 'Estati Pwoteksyon Tanporè'],
			['Karavàn migran yo kite Tapachula.', 'Karavàn migran', 'Tapachula'],
			['Gad Kòt Etazini rapatriye 109 moun.', 'Gad Kòt Etazini', 'rapatriye'],
		],
		nothing: [
			'Bato a te chaje glas ak pwason.',
			'Li pran lapawòl nan reyinyon an.',
			'Lapolis fè yon gwo operasyon nan mache a.',
			'Abit la bay jwè a yon kat jòn.',
			'Depatman Nò a pa gen kouran.',
			'Minis Jistis Ayiti a bay demisyon li.',
			'Gad palè a chanje lè.',
			'Ti bato pechè yo rete nan pò a.',
			'Yon karavàn machin pase nan lari a.',
			'Patwouy polis la fè wonn katye a.',
			'Li gen yon travay nan faktori a.',
			'Ladwann Ayiti sezi de kamyon diri.',
			'Fwontyè ant Ayiti ak Dominikani fèmen.',
			'Moun yo ap chache azil pou granmoun yo.',
			'Legliz la bay moun ki san kay manje.',
		],
	},
};

describe.each(Object.entries(SENTENCES))('on a page in %s', (language, { marks, nothing }) => {
	it.each(marks)('%s', (sentence, ...words) => expect(marked(sentence, language)).toEqual(words));
	it.each(nothing)('%s', (sentence) => expect(marked(sentence, language)).toEqual([]));
});
