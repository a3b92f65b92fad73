// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { forEachDocument } from '../../page/documents';

const made = (): Document => new DOMParser().parseFromString('<p>x</p>', 'text/html');

/** What is entered and left, in order. */
function followed() {
	const log: string[] = [];
	const end = new AbortController();
	const names = new Map<Document, string>();
	const named = (name: string) => {
		const document = made();
		names.set(document, name);
		return document;
	};
	const follow = forEachDocument((document, signal) => {
		log.push(`+${names.get(document)}`);
		signal.addEventListener('abort', () => log.push(`-${names.get(document)}`));
	}, end.signal);
	return { log, end, named, follow };
}

it('enters each document once, and ends what is no longer there', () => {
	const { log, named, follow } = followed();
	const [a, b] = [named('a'), named('b')];
	follow([a, b]);
	follow([b, a]);
	follow([b]);
	follow([a, b]);
	expect(log).toEqual(['+a', '+b', '-a', '+a']);
});

it('enters one anew that was written anew, once something is in it', () => {
	const { log, named, follow } = followed();
	const a = named('a');
	follow([a]);
	a.documentElement.remove();
	follow([a]);
	a.append(a.createElement('html'));
	follow([a]);
	expect(log).toEqual(['+a', '-a', '+a']);
});

it('ends all with the signal, and enters none afterwards', () => {
	const { log, end, named, follow } = followed();
	follow([named('a'), named('b')]);
	end.abort();
	follow([named('c')]);
	expect(log).toEqual(['+a', '+b', '-a', '-b']);
});
