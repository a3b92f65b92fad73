/** A small WebDriver BiDi client: Firefox's own protocol, without a driver program between. https://w3c.github.io/webdriver-bidi/ */
import WebSocket from 'ws';

export interface Bidi {
	send<T = unknown>(method: string, params?: object): Promise<T>;
	on(event: string, handler: (params: never) => void): void;
}

interface Reply {
	id?: number;
	type: 'success' | 'error' | 'event';
	result?: unknown;
	error?: string;
	message?: string;
	method?: string;
	params?: unknown;
}

interface Waiting {
	resolve(result: never): void;
	reject(error: Error): void;
}

export async function connectBidi(address: string): Promise<Bidi> {
	const socket = new WebSocket(`${address}/session`, { maxPayload: 256 * 1024 * 1024 });
	await new Promise<void>((resolve, reject) => {
		socket.once('open', () => resolve());
		socket.once('error', reject);
	});
	const waiting = new Map<number, Waiting>();
	const handlers = new Map<string, ((params: never) => void)[]>();
	socket.on('message', (data) => receive(JSON.parse(String(data)) as Reply, waiting, handlers));
	// Else a call under way when the person closes the browser would never end.
	socket.on('close', () => rejectAll(waiting, 'Firefox was closed'));
	socket.on('error', (error) => rejectAll(waiting, error.message));
	let count = 0;
	return {
		send: (method, params = {}) =>
			new Promise((resolve, reject) => {
				if (socket.readyState !== WebSocket.OPEN) return reject(new Error(`${method}: Firefox was closed`));
				const id = ++count;
				waiting.set(id, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) });
				socket.send(JSON.stringify({ id, method, params }));
			}),
		on: (event, handler) => void handlers.set(event, [...(handlers.get(event) ?? []), handler]),
	};
}

function receive(reply: Reply, waiting: Map<number, Waiting>, handlers: Map<string, ((params: never) => void)[]>): void {
	if (reply.type === 'event') {
		for (const handler of handlers.get(reply.method ?? '') ?? []) handler(reply.params as never);
		return;
	}
	const call = waiting.get(reply.id ?? 0);
	waiting.delete(reply.id ?? 0);
	if (reply.type === 'error') call?.reject(new Error(`${reply.error}: ${reply.message}`));
	else call?.resolve(reply.result as never);
}

function rejectAll(waiting: Map<number, Waiting>, message: string): void {
	for (const call of waiting.values()) call.reject(new Error(message));
	waiting.clear();
}
