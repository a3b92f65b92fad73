/** Runs a command of this project and keeps what it says. */
import { spawn } from 'node:child_process';
import { ROOT } from './build-when-stale';

export interface StepResult {
	ok: boolean;
	output: string;
	seconds: number;
}

export function runStep(program: string, args: readonly string[]): Promise<StepResult> {
	const began = Date.now();
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
		const gather = (chunk: Buffer): void => {
			output += chunk.toString();
		};
		child.stdout.on('data', gather);
		child.stderr.on('data', gather);
		const end = (ok: boolean): void => resolve({ ok, output: output.trim(), seconds: (Date.now() - began) / 1000 });
		child.once('error', (error) => {
			output += String(error);
			end(false);
		});
		child.once('close', (code) => end(code === 0));
	});
}
