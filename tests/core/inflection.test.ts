import { expect, it } from 'vitest';
import { inflections } from '../../core/inflection';
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
	['fr', 'migrant', []],
	['xx', 'migrant', []],
])('%s: %s → %j', (language, name, forms) => expect(inflections(name, language, LANGUAGES)).toEqual(forms));
