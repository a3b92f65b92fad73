/** Looks into closed shadow roots of a page in Firefox, as the page itself never can. */
import type { Bidi } from './bidi';
import { callOn } from './bidi-evaluate';

interface RemoteNode {
	sharedId?: string;
	value?: { mode?: 'open' | 'closed' | null; children?: RemoteNode[]; shadowRoot?: RemoteNode | null };
}

/** What `read`, the source of a function of one shadow root, makes of each closed root in the document. */
export async function readClosedShadows<T>(bidi: Bidi, context: string, read: string): Promise<T[]> {
	const { result } = await bidi.send<{ result: RemoteNode }>('script.evaluate', {
		expression: 'document.documentElement',
		target: { context },
		awaitPromise: false,
		serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
	});
	const answers: T[] = [];
	for (const sharedId of closedRoots(result)) answers.push(await callOn(bidi, context, { sharedId }, read));
	return answers;
}

function closedRoots({ value }: RemoteNode): string[] {
	const shadow = value?.shadowRoot;
	const own = shadow?.value?.mode === 'closed' && shadow.sharedId ? [shadow.sharedId] : [];
	return [...own, ...[...(value?.children ?? []), ...(shadow ? [shadow] : [])].flatMap(closedRoots)];
}
