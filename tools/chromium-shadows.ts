/** Looks into closed shadow roots of a page in Chromium, as the page itself never can. */
import type { CDPSession, Page } from 'playwright-core';

interface DomNode {
	backendNodeId: number;
	shadowRootType?: string;
	shadowRoots?: DomNode[];
	children?: DomNode[];
	contentDocument?: DomNode;
}

/** What `read`, the source of a function of one shadow root, makes of each closed root in the document. */
export async function readClosedShadows<T>(page: Page, read: string): Promise<T[]> {
	const session = await page.context().newCDPSession(page);
	try {
		const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
		const answers: T[] = [];
		for (const shadow of closedRoots(root)) answers.push(await readOne(session, shadow, read));
		return answers;
	} finally {
		await session.detach();
	}
}

async function readOne<T>(session: CDPSession, shadow: DomNode, read: string): Promise<T> {
	const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
	const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
		objectId: object.objectId ?? '',
		functionDeclaration: `function () { return (${read})(this); }`,
		returnByValue: true,
	});
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	return result.value as T;
}

/** The browser's own roots (form fields, media) are of the type "user-agent". */
function closedRoots(node: DomNode): DomNode[] {
	const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
	const below = [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
	return [...own, ...below.flatMap(closedRoots)];
}
