/** A folder that is gone afterwards, also when the command is interrupted. */
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFolder {
	readonly path: string;
	remove(): Promise<void>;
}

export function temporaryFolder(prefix: string, parent: string = tmpdir()): TemporaryFolder {
	const path = mkdtempSync(join(parent, prefix));
	const atExit = (): void => {
		try {
			rmSync(path, { recursive: true, force: true });
		} catch {} // a browser that is still ending writes on: the system's own clearing of its temporary folder takes it
	};
	process.once('exit', atExit);
	return {
		path,
		async remove() {
			// A browser's helpers end a moment after the browser.
			await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).then(
				() => void process.off('exit', atExit),
				() => {},
			);
		},
	};
}
