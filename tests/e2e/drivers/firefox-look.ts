/** Light and dark in Firefox: a preference, set where preferences are. It holds for all tabs. */
import type { Bidi } from '../../../tools/bidi';

const VALUES = { dark: 0, light: 1 } as const;

export async function setColorScheme(bidi: Bidi, scheme: 'light' | 'dark'): Promise<void> {
	const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
		'moz:scope': 'chrome',
		maxDepth: 0,
	});
	const context = contexts[0]?.context;
	if (!context) throw new Error('Firefox shows no window of its own');
	const expression = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${VALUES[scheme]})`;
	await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
}
