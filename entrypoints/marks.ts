/** The second script, put by the background into a page on the subject: the names, and what finds and marks them. */
import names from 'virtual:glossary-names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openTable } from '../core/name-table';
import { startSession } from '../page/session';
import { provideSession } from '../page/visit';

export default defineUnlistedScript(() => {
	const table = openTable(names.table);
	provideSession((input) => startSession(input, { table, languages: names.languages }));
});
