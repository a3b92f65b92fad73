/** A Firefox profile that is thrown away: quiet, and with a known address for the extension's own pages. */
import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder';

/** Firefox gives an extension a random address in each profile; a known one lets us open its pages. */
export const EXTENSION_UUID = '11111111-2222-4333-8444-555555555555';

const QUIET = {
	'app.normandy.enabled': false,
	'app.update.enabled': false,
	'browser.aboutwelcome.enabled': false,
	'browser.newtabpage.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.page': 0,
	'datareporting.policy.dataSubmissionEnabled': false,
	'extensions.getAddons.cache.enabled': false,
	'extensions.update.enabled': false,
	'media.gmp-manager.updateEnabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'remote.prefs.recommended': true,
	'services.settings.server': 'data:,#remote-settings-dummy/v1',
	'toolkit.telemetry.server': '',
};

/** Tabs behind the one in front run as fast as it does: the popup is driven there. */
const UNTHROTTLED = {
	'dom.ipc.processPriorityManager.enabled': false,
	'dom.min_background_timeout_value': 4,
	'dom.min_background_timeout_value_without_budget_throttling': 4,
	'dom.suspend_inactive.enabled': false,
	'dom.timeout.background_throttling_max_budget': -1,
	'dom.timeout.enable_budget_timer_throttling': false,
	'layout.throttled_frame_rate': 60,
};

export interface ProfileOptions {
	/** Id of the extension in its manifest (gecko.id). */
	extensionId: string;
	online: boolean;
	localNames: readonly string[];
}

export function makeFirefoxProfile(binary: string, options: ProfileOptions): TemporaryFolder {
	const profile = temporaryFolder('border-gloss-firefox-', folderFor(binary));
	const lines = Object.entries(prefs(options)).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
	);
	writeFileSync(join(profile.path, 'user.js'), lines.join('\n'));
	return profile;
}

function prefs({ extensionId, online, localNames }: ProfileOptions): Record<string, string | number | boolean> {
	return {
		...QUIET,
		...UNTHROTTLED,
		'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_UUID }),
		'network.dns.localDomains': localNames.join(','),
		...(online ? {} : nothingBeyond(localNames)),
	};
}

/** All but this machine is sent to a proxy that is not there: port 9 discards. Firefox never proxies 127.0.0.1 and localhost. */
const nothingBeyond = (localNames: readonly string[]): Record<string, string | number> => ({
	'network.proxy.type': 1,
	'network.proxy.http': '127.0.0.1',
	'network.proxy.http_port': 9,
	'network.proxy.ssl': '127.0.0.1',
	'network.proxy.ssl_port': 9,
	'network.proxy.no_proxies_on': localNames.join(','),
});

/** A Firefox from the snap store cannot read the machine's temporary folder. */
function folderFor(binary: string): string | undefined {
	const snap = join(homedir(), 'snap', 'firefox', 'common');
	return realpathSync(binary).includes('snap') && existsSync(snap) ? snap : undefined;
}
