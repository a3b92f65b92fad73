/** Gets a browser: Debian's package where we may install, else the one command for this system. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { BrowserName } from './browser-places';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

const COMMANDS: Readonly<Record<BrowserName, Readonly<Record<string, string>>>> = {
	chromium: {
		debian: 'sudo apt-get install -y chromium',
		ubuntu: 'sudo snap install chromium',
		fedora: 'sudo dnf install -y chromium',
		arch: 'sudo pacman -S chromium',
		darwin: 'npx playwright-core install chromium',
		win32: 'npx playwright-core install chromium',
		other: 'npx playwright-core install chromium',
	},
	firefox: {
		debian: 'sudo apt-get install -y firefox-esr',
		ubuntu: 'sudo snap install firefox',
		fedora: 'sudo dnf install -y firefox',
		arch: 'sudo pacman -S firefox',
		darwin: 'brew install --cask firefox',
		win32: 'winget install --exact --id Mozilla.Firefox',
		other: 'your package manager (package "firefox"), or take it from https://www.mozilla.org/firefox/',
	},
};

export function howToInstall(browser: BrowserName): string {
	const commands = COMMANDS[browser];
	return commands[systemName()] ?? commands.other ?? '';
}

/** True where apt-get did it. Only as root: nobody is asked for a password by a test run. */
export function installDebianPackage(browser: BrowserName): boolean {
	if (process.platform !== 'linux' || process.getuid?.() !== 0 || !has('apt-get')) return false;
	const name = PACKAGES[browser];
	process.stderr.write(`No ${browser} found: installing Debian's package ${name} (about a minute) …\n`);
	return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', name);
}

function apt(...args: string[]): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
	if (status !== 0) process.stderr.write(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
	return status === 0;
}

const has = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** "debian", "ubuntu", "fedora", "arch", "darwin", "win32" or "other". */
function systemName(): string {
	if (process.platform !== 'linux') return process.platform;
	const words =
		osRelease()
			.match(/^ID(?:_LIKE)?=.*$/gm)
			?.join(' ') ?? '';
	return ['ubuntu', 'debian', 'fedora', 'arch'].find((name) => words.includes(name)) ?? 'other';
}

function osRelease(): string {
	try {
		return readFileSync('/etc/os-release', 'utf8');
	} catch {
		return '';
	}
}
