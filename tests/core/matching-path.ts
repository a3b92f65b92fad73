/**
 * All tests of the matching path as one file, the quick ones first, for `npm run test:mutation`: to start a file takes
 * longer than its tests do, and each mutant starts it anew.
 */
import { it } from 'vitest';

const PARTS = [
	'letters',
	'characters',
	'digits',
	'tokens',
	'subject',
	'topic',
	'density',
	'language',
	'expansion',
	'namesakes',
	'standing',
	'name-table',
	'matcher',
	'matcher-signs',
	'matcher-rivals',
	'context',
	'meaning',
	'name-lines',
	'sifter',
	'matcher-properties',
];

for (const part of PARTS) {
	try {
		await import(`./${part}.test.ts`);
	} catch (error) {
		// What breaks while a file is loaded must be seen as a test that failed, or the mutant would live.
		it(`${part} can be loaded`, () => {
			throw error;
		});
	}
}
