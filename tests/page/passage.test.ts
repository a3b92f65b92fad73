// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { wordsAround } from '../../core/page-report';
import { Mention } from '../../page/mention';
import { createPassages, type Passage } from '../../page/passage';
import type { Block } from '../../page/reading';
import { blocksOf, find, mentionOf } from './page';

/** Of the words "CBP One" in the first block of the page that holds them. */
function mentionIn(html: string): Mention {
	const block = blocksOf(html).find(({ text }) => text.includes('CBP One'));
	const mention = block && mentionOf(block, 'CBP One');
	if (!mention) throw new Error('"CBP One" does not stand together');
	return mention;
}
const around = ({ blockText, start, end }: Passage) => Object.values(wordsAround(blockText, start, end));

it.each([
	['in one text', '<p>The CBP One app</p>', ['The ', ' app']],
	['over tags', '<p>The <b>CBP</b> <i>On</i>e app</p>', ['The ', ' app']],
	['in the second part of a block', '<div>The app<p>is</p>now CBP One.</div>', ['now ', '.']],
	['alone', '<p>CBP One</p><p>b</p>', ['', '']],
	[
		'in a long text, with forty characters on either side',
		`<p>${'a'.repeat(50)} <b>CBP One</b> ${'b'.repeat(50)}</p>`,
		[`${'a'.repeat(39)} `, ` ${'b'.repeat(39)}`],
	],
])('the words of a mention are read anew: %s', (_, html, expected) => {
	const passage = createPassages()(mentionIn(html));
	expect(passage.text).toBe('CBP One');
	expect(around(passage)).toEqual(expected);
});

it('mentions of one block and of others come after each other', () => {
	const passageOf = createPassages();
	const [first, second] = blocksOf('<p>asylum and asylum</p><p>CBP One</p>') as [Block, Block];
	const mentions = [mentionOf(first, 'asylum'), mentionOf(first, 'asylum', 1), mentionOf(second, 'CBP One')];
	expect(mentions.map((m) => passageOf(m as Mention)).map(({ text, start }) => [text, start])).toEqual([
		['asylum', 0],
		['asylum', 11],
		['CBP One', 0],
	]);
});

it('nothing is said of a mention that the page has taken away', () => {
	const mention = mentionIn('<p>The <b>CBP One</b> app</p>');
	mention.startNode.remove();
	expect(createPassages()(mention)).toEqual({ text: '', blockText: '', start: 0, end: 0 });
});

it('the words of a block and those in a shadow root inside its line are told apart', () => {
	const outside = mentionIn('<p id="p">CBP One <x-note id="host" style="display: inline"></x-note></p>');
	const root = find('#host').attachShadow({ mode: 'open' });
	root.textContent = 'asylum';
	const text = root.firstChild as Text;
	const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 6 });
	const inside = new Mention(range, outside.kind);
	const passageOf = createPassages();
	expect([outside, inside, outside].map((m) => passageOf(m).text)).toEqual(['CBP One', 'asylum', 'CBP One']);
});
