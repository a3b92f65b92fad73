// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { type PassInput, passOver } from '../../page/pass';
import type { Traits } from '../../page/scan';
import type { Part } from '../../page/tree-search';
import { TABLE } from '../core/small-glossary';
import { find, page } from './page';

const SENTENCE = `<p>${'The people who came had been told nothing of what they were waiting for. '.repeat(3)}</p>`;

/** What was told and taken, in order; blocks by their ids, with their words. */
function passed(parts: readonly Part[], known = false): string[] {
	const log: string[] = [];
	const tell = ({ length, sample }: Traits) => log.push(`told: ${length > 600 ? 'article' : 'caption'}, ${sample.length}`);
	const take: PassInput['take'] = ({ block, words }) => log.push(`${block.element.id}: ${[...words].join()}`);
	for (const _ of passOver({ parts, lines: TABLE.lines, tell: known ? null : tell, take })) if (log.length > 999) break;
	return log;
}

it('knows the page before the first block is taken, and by no more of it than it needs', () => {
	const first = '<p id="a">CBP One</p>';
	expect(passed([page(first + SENTENCE.repeat(100))])).toEqual(['told: article, 3000', 'a: cbp']);
	expect(passed([page(first + SENTENCE.repeat(4))])).toEqual(['told: article, 879', 'a: cbp']);
	expect(passed([page(`${first}<p>Menu</p>`)])).toEqual(['told: caption, 12', 'a: cbp']);
});

it('tells nothing of a page that is known', () => {
	expect(passed([page('<p id="a">CBP One</p>')], true)).toEqual(['a: cbp']);
});

it('takes a block once it was looked at to its end, with all of its words', () => {
	const inner = '<p id="in">JTFA</p>'.repeat(120);
	page(`<div id="out">CBP One ${inner} and <b>Tren de Aragua</b></div><p id="after">JTFA</p>`);
	const log = passed([document.body], true);
	// In several parts, since blocks stand in between.
	expect(log.filter((line) => line.startsWith('out'))).toEqual(['out: cbp,tren', 'out: cbp,tren']);
	expect(log.indexOf('out: cbp,tren')).toBeGreaterThan(log.indexOf('in: jtfa'));
	expect(log).toHaveLength(123);
});

it('takes no block before its end because the page moves the text that comes next', () => {
	const inner = '<p class="in">They met.</p>'.repeat(120);
	page(`<p id="before">JTFA</p><div id="out">CBP One ${inner} and CBP One</div>`);
	const log: string[] = [];
	const take: PassInput['take'] = ({ block }) => {
		log.push(block.element.id);
		// In one of these stands the 50th text, before which the pass has paused.
		if (block.element.id === 'before') find('#before').after(...[...document.querySelectorAll('.in')].slice(40, 60));
	};
	for (const _ of passOver({ parts: [document.body], lines: TABLE.lines, tell: null, take })) if (log.length > 99) break;
	expect(log).toEqual(['before', 'out', 'out']);
});

it('does not wait for the rest of a long page', () => {
	const parts = [page(`<p>CBP One</p>${'<p>They met at noon.</p>'.repeat(900)}`)];
	let steps = 0;
	let taken = 0;
	const take = () => {
		taken = steps;
	};
	for (const _ of passOver({ parts, lines: TABLE.lines, tell: null, take })) steps++;
	expect([taken, steps > 10]).toEqual([0, true]);
});

it('reads of a block outside only what stands in the part', () => {
	page('<p id="a">JTFA and <b>CBP One</b></p>');
	expect(passed([find('b')], true)).toEqual(['a: cbp']);
});
