import { describe, expect, it } from 'vitest';
import { findNames } from '../../core/matcher';
import { whyOf } from '../../core/reason';
import { createSay, inEnglish } from '../../core/say';
import { sayWhy } from '../../core/say-why';
import { readPhraseBooks } from '../../tools/phrase-books';
import { judge } from './judge';
import { TABLE } from './small-glossary';

const DEEP = 'An asylum seeker and an asylum seeker used CBP One. CBP One is over.';
const SPANISH = createSay(readPhraseBooks().es ?? {});

/** What is said of the last mention of `name` on a page of these blocks; null where nothing is. */
function why(blocks: readonly string[], name: string, say = inEnglish): string | null {
	const matches = blocks.flatMap((blockText) =>
		findNames(blockText, TABLE, 'en').map((match) => ({ ...match, blockText, text: blockText.slice(match.start, match.end) })),
	);
	const { kept } = judge(matches, TABLE.entry, 5000);
	const mention = kept.findLast(({ text }) => text === name);
	if (!mention) throw new Error(`${name} does not count`);
	const found = whyOf(mention, kept, (m) => TABLE.context(TABLE.name(m.name).context));
	return found && sayWhy(found, say);
}

const read = (because: string) => `“ICE” is read this way because ${because}.`;

describe('of a name that needed support, what gave it', () => {
	it.each([
		['a word near it', ['ICE agents'], read('of “agents” near it')],
		['two of three, the nearest', ['To deport them, agents of ICE used the app.'], read('of “agents” and “app” near it')],
		['as it stands on the page', ['ICE was to start DEPORTATIONS.'], read('of “DEPORTATIONS” near it')],
		['a word once, whatever its forms', ['ICE will deport; deported by ICE'], read('of “deported” near it')],
		['a phrase', ['ICE and the Ministry\n of defense'], read('of “Ministry of defense” near it')],
		['a phrase with its bracket', ['ICE and a 287(g) agreement'], read('of “287(g)” near it')],
		['not what stands too far', [`${'agents '}${'word '.repeat(60)}deport ICE`], read('of “deport” near it')],
		[
			'the full name elsewhere',
			['Immigration and Customs Enforcement', 'ICE said.'],
			read('the page also names “Immigration and Customs Enforcement”'),
		],
		['words elsewhere', ['ICE agents came.', 'ICE said.'], read('of “agents” near it elsewhere on the page')],
		['the subject', ['ICE said.'], read('the page is about migration')],
	])('%s', (_, blocks, sentence) => expect(why([DEEP, ...blocks], 'ICE')).toBe(sentence));

	it('the name that is sure by itself before one that is not', () => {
		const blocks = [DEEP, 'ICE agents came.', 'The Immigration and Customs Enforcement.', 'ICE said.'];
		expect(why(blocks, 'ICE')).toBe(read('the page also names “Immigration and Customs Enforcement”'));
	});
});

it.each([['CBP One'], ['asylum seeker']])('nothing of a plain name: %s', (name) => expect(why([DEEP], name)).toBeNull());

describe('in Spanish', () => {
	it.each([
		[['ICE agents deport.'], '“ICE” se lee así porque está cerca de “agents” y de “deport”.'],
		[['ICE agents.', 'ICE said.'], '“ICE” se lee así porque en otra parte de la página está cerca de “agents”.'],
	])('%j', (blocks, sentence) => expect(why([DEEP, ...blocks], 'ICE', SPANISH)).toBe(sentence));
});
