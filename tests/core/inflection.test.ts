import { expect, it } from 'vitest';
import { genitivesOf, inflections } from '../../core/inflection';
import { LANGUAGES } from './small-glossary';

it.each([
	['en', 'encounter', ['encounters']],
	['en', 'SFAB', ['SFABs']],
	['en', 'agency', ['agencies']],
	['en', 'survey', ['surveys']],
	['en', 'gotaways', []],
	['en', 'port of entry', ['port of entries', 'ports of entry']],
	['en', '287(g)', []],
	['en', 'of the border', ['of the borders']],
	['es', 'refugiado', ['refugiados']],
	['es', 'deportación', ['deportaciones']],
	['es', 'coyotes', []],
	['es', 'solicitante de asilo', ['solicitante de asilos', 'solicitantes de asilo']],
	['es', 'menor', ['menores']],
	['fr', 'migrant', ['migrants']],
	['fr', 'SFAB', []],
	['fr', 'refus', []],
	['fr', 'bateau', ['bateaux']],
	['fr', "demandeur d'asile", ["demandeur d'asiles", "demandeurs d'asile"]],
	['fr', 'demandeur d’asile', ['demandeur d’asiles', 'demandeurs d’asile']],
	['pt', 'deportação', ['deportações']],
	['pt', 'imigrante ilegal', ['imigrante ilegais']],
	['pt', 'ordem de saída', ['ordem de saídas', 'ordens de saída']],
	['pt', 'SFAB', []],
	['de', 'ICE-Agent', ['ICE-Agenten']],
	['de', 'ICE-Agentin', ['ICE-Agentinnen']],
	['de', 'Grenzschutzbehörde', ['Grenzschutzbehörden']],
	['de', 'Asylbewerber', []],
	['de', 'Pushback', ['Pushbacks']],
	['de', 'DHS', []],
	['de', 'Trennung von Familien', ['Trennungen von Familien']],
	['ht', 'lòd depòtasyon', []],
	['xx', 'migrant', []],
])('%s: %s → %j', (language, name, forms) => expect(inflections(name, language, LANGUAGES)).toEqual(forms));

it.each([
	['de', 'Mulino', ['Mulinos']],
	['de', 'Asylbewerber', ['Asylbewerbers']],
	['de', 'Mayorkas', []],
	['de', 'DHS', []],
	['en', 'Mulino', []],
	['fr', 'Mulino', []],
])('%s, genitive: %s → %j', (language, name, forms) => {
	const rules = LANGUAGES.find(({ code }) => code === language);
	expect(rules && genitivesOf(name, rules)).toEqual(forms);
});
