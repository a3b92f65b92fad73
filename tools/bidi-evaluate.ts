/** Values of expressions in a Firefox tab; they travel as JSON, as in Chromium. */
import type { Bidi } from './bidi';

interface Answer {
	type: 'success' | 'exception';
	result?: { type: string; value?: unknown };
	exceptionDetails?: { text: string };
}

export interface SharedNode {
	sharedId: string;
}

export async function evaluate<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
	const asJson = `Promise.resolve((${expression})).then((value) => JSON.stringify(value) ?? null)`;
	return parsed(await bidi.send<Answer>('script.evaluate', { expression: asJson, target: { context }, awaitPromise: true }));
}

/** What `read`, the source of a function of one node, makes of a node. */
export async function callOn<T>(bidi: Bidi, context: string, node: SharedNode, read: string): Promise<T> {
	const functionDeclaration = `(node) => JSON.stringify((${read})(node)) ?? null`;
	return parsed(
		await bidi.send<Answer>('script.callFunction', {
			functionDeclaration,
			arguments: [node],
			target: { context },
			awaitPromise: true,
		}),
	);
}

function parsed<T>(answer: Answer): T {
	if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'the expression failed');
	const value = answer.result?.value;
	return (typeof value === 'string' ? JSON.parse(value) : undefined) as T;
}
