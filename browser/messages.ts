/** Messages by the tables in core/messages.ts: typed to send, checked on arrival. */
import type { Browser, Runtime, Tabs } from 'webextension-polyfill';
import { type Envelope, isEnvelope, type ToBackground, type ToPage } from '../core/messages';

type Sent<T, Name extends keyof T> = T[Name] extends (...args: infer Args) => infer Answer
	? { payload: Args; answer: Awaited<Answer> }
	: never;

/** What each message is answered by; the sender is the second argument. */
export type Handlers<T> = {
	[Name in keyof T]: T[Name] extends (...args: infer Args) => infer Answer
		? (payload: Args extends [infer Payload] ? Payload : undefined, sender: Runtime.MessageSender) => Answer | Promise<Answer>
		: never;
};

type Api = Pick<Browser, 'runtime'>;

// Async, so that an extension that is gone rejects: its API throws.
export async function askBackground<Name extends keyof ToBackground & string>(
	api: Api,
	name: Name,
	...payload: Sent<ToBackground, Name>['payload']
): Promise<Sent<ToBackground, Name>['answer']> {
	return api.runtime.sendMessage(envelope(name, payload));
}

/** Asks the top document of a tab. Rejects where no script of ours listens. */
export async function askPage<Name extends keyof ToPage & string>(
	api: Pick<Browser, 'tabs'>,
	tabId: number,
	name: Name,
	...payload: Sent<ToPage, Name>['payload']
): Promise<Sent<ToPage, Name>['answer']> {
	return api.tabs.sendMessage(tabId, envelope(name, payload), { frameId: 0 });
}

/** The same where the answer does not matter, nor whether there is one. */
export async function tellPage<Name extends keyof ToPage & string>(
	api: Pick<Browser, 'tabs'>,
	tab: Tabs.Tab | undefined,
	name: Name,
	...payload: Sent<ToPage, Name>['payload']
): Promise<void> {
	if (tab?.id !== undefined) await askPage(api, tab.id, name, ...payload).catch(() => {});
}

const envelope = (name: string, payload: unknown[]): Envelope => (payload.length ? { name, payload: payload[0] } : { name });

/** Answers known messages of our own extension and leaves all others alone. The answer ends it. */
export function answerMessages<T>(api: Api, handlers: Handlers<T>): () => void {
	const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void): true | undefined => {
		if (sender.id !== api.runtime.id || !isEnvelope(message) || !Object.hasOwn(handlers, message.name)) return undefined;
		const handler = handlers[message.name as keyof T] as (payload: unknown, sender: Runtime.MessageSender) => unknown;
		Promise.resolve()
			.then(() => handler(message.payload, sender))
			.then((answer) => respond(answer ?? null))
			.catch(() => respond(null));
		return true; // Keeps the channel open for the answer, in every browser.
	};
	api.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
	return () => api.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
}
