/** A folder that is gone afterwards, also when the command is interrupted. */
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFolder {
	readonly path: string;
	remove(): Promise<void>;
}

const made = new Set<string>();
// A browser that is ending may write its profile anew after we removed it, so all are looked at once more.
process.once('exit', () => made.forEach(removeAtOnce));

export function temporaryFolder(prefix: string, parent: string = tmpdir()): TemporaryFolder {
	const path = mkdtempSync(join(parent, prefix));
	made.add(path);
	// Its helpers end a moment after the browser and write until then.
	const remove = (): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => {});
	return { path, remove };
}

function removeAtOnce(path: string): void {
	try {
		rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
	} catch {} // left to the system's own clearing of its temporary folder
}
