import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { localeFiles, MANIFEST_PHRASES } from '../../tools/locales';

const files = localeFiles().map(({ relativeDest, contents }) => ({ relativeDest, messages: JSON.parse(contents) }));

it('there is one for each language', () => {
	expect(files.map(({ relativeDest }) => relativeDest)).toEqual(['_locales/en/messages.json', '_locales/es/messages.json']);
});

it('each has every message that the manifest asks for', () => {
	const asked = [...readFileSync(join(import.meta.dirname, '../../wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g)].map(
		([, name]) => name,
	);
	expect(asked.sort()).toEqual(Object.keys(MANIFEST_PHRASES).sort());
	for (const { messages } of files) expect(Object.keys(messages).sort()).toEqual(asked);
});

it('no description is longer than the stores take', () => {
	for (const { messages } of files) expect(messages.description.message.length).toBeLessThanOrEqual(132);
});

it('is translated', () => expect(files[1]?.messages.nextMark.message).not.toBe(MANIFEST_PHRASES.nextMark));
