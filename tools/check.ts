/** `npm run check`: the types of every room, lint and format, unused code, the glossary. Shows only what failed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build-when-stale';
import { runStep } from './run-step';

interface Step {
	name: string;
	/** A script of node_modules or of ours, run by this Node, with its arguments. */
	script: string;
	args: readonly string[];
}

const TSC = 'node_modules/typescript/bin/tsc';
/** Each room is compiled with what it may use: core, for one, without the DOM. */
const ROOMS = ['.', 'core', 'components', 'page', 'browser'];

function steps(): Step[] {
	const typed = ROOMS.filter((room) => existsSync(join(ROOT, room, 'tsconfig.json')));
	return [
		...typed.map((room) => ({
			name: room === '.' ? 'types' : `types of ${room}/`,
			script: TSC,
			args: ['--noEmit', '-p', `${room}/tsconfig.json`],
		})),
		{ name: 'lint and format', script: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '.'] },
		{ name: 'unused code', script: 'node_modules/knip/bin/knip.js', args: [] },
		{ name: 'glossary', script: 'tools/glossary.ts', args: ['check'] },
	];
}

async function main(): Promise<number> {
	const failed: string[] = [];
	for (const { name, script, args } of steps()) {
		const tsx = script.endsWith('.ts') ? ['--import', 'tsx'] : [];
		const { ok, output, seconds } = await runStep(process.execPath, [...tsx, script, ...args]);
		console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(20)} ${seconds.toFixed(1)} s`);
		if (ok) continue;
		failed.push(name);
		console.log(`${output}\n`);
	}
	if (failed.length) console.log(`\nFailed: ${failed.join(', ')}. What a program can mend itself: npm run fix`);
	return failed.length ? 1 : 0;
}

process.exitCode = await main();
