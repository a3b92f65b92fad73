/** The second script, put by the background into a page on the subject: what finds names and marks them. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openTable } from '../core/name-table';
import { startSession } from '../page/session';
import { worldOf } from '../page/world';

export default defineUnlistedScript(() => {
	const world = worldOf();
	const { names } = world;
	if (!names) return;
	world.startSession = (input) => startSession(input, { table: openTable(names.table), languages: names.languages });
});
