/** One process at a time: a file that names who is at work. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export async function whileLocked(path: string, work: () => void): Promise<void> {
	while (!take(path)) {
		if (!ownerIsAlive(path)) rmSync(path, { force: true });
		await pause(200);
	}
	try {
		work();
	} finally {
		rmSync(path, { force: true });
	}
}

function take(path: string): boolean {
	try {
		writeFileSync(path, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** A process that was ended while it held the lock left its file behind. */
function ownerIsAlive(path: string): boolean {
	try {
		process.kill(Number(readFileSync(path, 'utf8')), 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
