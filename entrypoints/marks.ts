/** The second script, put by the background into a page on the subject: the names, and what finds and marks them. */
import names from 'virtual:glossary-names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openTable } from '../core/name-table';
import { startSession } from '../page/session';
import { worldOf } from '../page/world';

export default defineUnlistedScript(() => {
	const table = openTable(names.table);
	worldOf().startSession = (input) => startSession(input, { table, languages: names.languages });
});
