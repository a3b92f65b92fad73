// @vitest-environment happy-dom
import { afterEach, describe, expect, it, type Mock, vi } from 'vitest';
import { type Gate, watchGate } from '../../page/gate';
import { find, page } from './page';

let gate: Gate | null = null;
afterEach(() => gate?.stop());

const gathered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 320));
const LONG = '<p>Bread and butter. </p>'.repeat(300);

/** The gate before a page; answers how often it called after the first look. */
async function watched(html: string): Promise<Mock<() => void>> {
	page(html);
	const pass = vi.fn<() => void>();
	gate = watchGate(document, (element) => element.shadowRoot, /asyl|deporta/gi, pass);
	await gate.settled;
	return pass;
}

describe('the first look', () => {
	it.each([
		['a short text that names the subject', '<p>An asylum claim.</p>', true],
		['a short text that does not', '<p>Bread and butter.</p>', false],
		['a long text that names it once', `${LONG}<p>Asylum.</p>`, false],
		['a long text that names it twice', `${LONG}<p>Asylum and deportation.</p>`, true],
		['words split by tags', '<p>a<b>syl</b>um</p>', true],
		['a long program', `<script type="x">asylum deportation ${'x'.repeat(300_000)}</script><p>Bread.</p>`, false],
		[
			'a long program deep inside',
			`<div><section><script type="x">asylum ${'x'.repeat(300_000)}</script><p>Bread.</p></section></div>`,
			false,
		],
		['text beside a program', '<div><section><script type="x">1</script><p>Asylum.</p></section></div>', true],
		['nothing', '', false],
	])('%s: passes %s', async (_, html, passes) => expect((await watched(html)).mock.calls.length > 0).toBe(passes));
});

describe('a page with its text in shadow roots', () => {
	const host = (html: string): HTMLElement => {
		const element = document.createElement('my-story');
		element.attachShadow({ mode: 'open' }).innerHTML = html;
		return element;
	};

	it('passes with one that comes later, and with what is added to it', async () => {
		const pass = await watched('<script type="x">let a = 1;</script><div></div>');
		const late = host('<p>Bread.</p>');
		find('div').append(late);
		await gathered();
		expect(pass).not.toHaveBeenCalled();
		late.shadowRoot?.querySelector('p')?.append(' Asylum.');
		await gathered();
		expect(pass).toHaveBeenCalled();
	});

	it('passes at once with one that is there, beside a program of any length', async () => {
		page(`<script type="x">${'x'.repeat(5000)}</script><div></div>`);
		find('div').append(host('<p>Asylum.</p>'));
		const pass = vi.fn<() => void>();
		gate = watchGate(document, (element) => element.shadowRoot, /asyl/gi, pass);
		await gate.settled;
		expect(pass).toHaveBeenCalled();
	});
});

it('takes a page of a sentence for one after a second, and not before', async () => {
	const pass = await watched('<p>Bread and butter were on the table that day.</p>');
	expect(pass).toHaveBeenCalledOnce();
	gate?.stop();
	const stopped = watchGate(document, (element) => element.shadowRoot, /asyl/gi, pass);
	stopped.stop();
	await stopped.settled;
	expect(pass).toHaveBeenCalledOnce();
});

describe('a page that changes', () => {
	it('is looked at anew at another address', async () => {
		const pass = await watched(`<div>${LONG}<p>Asylum.</p></div>`);
		history.pushState(null, '', '/another');
		page(`<div>${LONG}<p>Asylum.</p></div>`);
		await gathered();
		expect(pass).not.toHaveBeenCalled();
		find('div').insertAdjacentHTML('beforeend', '<p>Asylum.</p>');
		await gathered();
		expect(pass).toHaveBeenCalled();
	});

	it.each([
		['new paragraphs', () => find('div').insertAdjacentHTML('beforeend', '<p>Asylum.</p>')],
		['new words', () => (find('p').firstChild as Text).appendData(' Asylum.')],
	])('passes with %s of the subject', async (_, change) => {
		const pass = await watched('<div><p>Bread.</p></div>');
		change();
		await gathered();
		expect(pass).toHaveBeenCalled();
	});

	it('adds up what comes bit by bit', async () => {
		const pass = await watched(`<div>${LONG}</div>`);
		for (const word of ['Asylum', 'Deportation']) {
			expect(pass).not.toHaveBeenCalled();
			find('div').insertAdjacentHTML('beforeend', `<p>${word}.</p>`);
			await gathered();
		}
		expect(pass).toHaveBeenCalledOnce();
	});

	it('is left alone once stopped', async () => {
		const pass = await watched('<div><p>Bread.</p></div>');
		gate?.stop();
		find('div').insertAdjacentHTML('beforeend', '<p>Asylum.</p>');
		await gathered();
		expect(pass).not.toHaveBeenCalled();
	});
});
