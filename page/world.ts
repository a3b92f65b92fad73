/**
 * What our scripts leave for each other in a page. They run in a world of their own there, which no script of the page
 * sees; in Chromium it outlives an update of the extension.
 */
import type { PackedTable } from '../core/name-table';
import type { Names, Session, SessionInput } from './session';

export interface World {
	/** The one switch of the page: the script may be put into it twice, by the browser and by the background. */
	switch?: { isAlive(): boolean; stop(): void };
	/** What the second script opens. */
	names?: { table: PackedTable; languages: Names['languages'] };
	/** How a session begins; said by the second script. */
	startSession?: (input: SessionInput) => Session;
	/** The session there is; joined by the third script. */
	session?: Session;
}

const KEY = Symbol.for('border-gloss');

export function worldOf(scope: object = globalThis): World {
	const place = scope as { [KEY]?: World };
	place[KEY] ??= {};
	return place[KEY];
}
