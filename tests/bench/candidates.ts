/** What the benchmark runs in the page's isolated world: our own code as it is shipped, the floors, and the peers. */
import names from 'virtual:glossary-names';
import subject from 'virtual:subject';
import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import AdvancedMark from 'advanced-mark.js';
import AhoCorasick from 'ahocorasick';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { openTable, type PackedTable } from '../../core/name-table';
import { documentIn } from '../../page/frames';
import { watchGate } from '../../page/gate';
import { createReader } from '../../page/reader';
import { inSlices } from '../../page/slices';
import { treesIn } from '../../page/tree-search';

/** Prepares, and answers what is timed; that answers how much it found. */
type Candidate = (glossary: { forms: string[]; table: PackedTable }) => () => unknown;

const texts = function* (): Generator<Text> {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
};
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const plainPattern = (forms: readonly string[]): RegExp =>
	new RegExp(`\\b(?:${longestFirst(forms).map(literally).join('|')})\\b`, 'gi');
const longestFirst = (forms: readonly string[]): string[] => [...forms].sort((a, b) => b.length - a.length);

/** Accents, hyphens and spaces of all kinds, unseen characters, plurals, whole words of any script: what our matcher finds, as far as one pattern can. */
function equalPattern(forms: readonly string[]): RegExp {
	const vowels: Record<string, string> = {
		a: '[aáàâäãå]',
		e: '[eéèêë]',
		i: '[iíìîï]',
		o: '[oóòôöõ]',
		u: '[uúùûü]',
		n: '[nñ]',
		c: '[cç]',
	};
	const form = (text: string) =>
		[...text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()]
			.map((letter) =>
				/[\s-]/.test(letter)
					? '[\\s\\u00a0\\u2010-\\u2013-]+'
					: `${vowels[letter] ?? literally(letter)}[\\u0300-\\u036f\\u00ad]*`,
			)
			.join('');
	return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longestFirst(forms).map(form).join('|')})(?:s|['’]s)?(?![\\p{L}\\p{N}_])`, 'giu');
}

function countIn(pattern: RegExp): number {
	let count = 0;
	for (const { data } of texts()) for (const _ of data.matchAll(pattern)) count++;
	return count;
}

const read = (packed: PackedTable) => {
	const end = new AbortController();
	const reader = createReader(document, { known: [] }, openTable(packed), names.languages, end.signal);
	return async () => {
		await reader.readAll();
		return reader.mentions.length;
	};
};

const CANDIDATES: Record<string, Candidate> = {
	F0: () => () => (document.body.textContent as string).length,
	F1: () => () => {
		let sum = 0;
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) sum += (node as Text).data.length;
		return sum;
	},
	F2: () => () => {
		const text = document.body.textContent as string;
		let sum = 0;
		for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
		return sum;
	},
	'ours, real glossary': () => read(names.table),
	ours: ({ table }) => read(table),
	'ours, shadow roots': () => async () => {
		const end = new AbortController();
		let count = 0;
		await inSlices(
			treesIn(document.documentElement, (element) => element.shadowRoot, documentIn),
			(tree) => tree && count++,
			end.signal,
		);
		return count;
	},
	'ours, gate': () => async () => {
		let passed = false;
		const gate = watchGate(
			document,
			(element) => element.shadowRoot,
			new RegExp(subject, 'gi'),
			() => {
				passed = true;
			},
		);
		await gate.settled;
		gate.stop();
		return passed;
	},
	RegExp: ({ forms }) => {
		const pattern = plainPattern(forms);
		return () => countIn(pattern);
	},
	'RegExp, equal recall':
		({ forms }) =>
		() =>
			countIn(equalPattern(forms)),
	'mark.js markRegExp': ({ forms }) => {
		const pattern = plainPattern(forms);
		return () => new Mark(document.body).markRegExp(pattern, { filter: () => false });
	},
	'mark.js mark':
		({ forms }) =>
		() =>
			new Mark(document.body).mark(forms, { filter: () => false }),
	'advanced-mark.js':
		({ forms }) =>
		() =>
			new AdvancedMark(document.body).mark(forms, {
				filter: () => false,
				combinePatterns: true,
				cacheTextNodes: true,
				diacritics: false,
				separateWordSearch: false,
				accuracy: 'exactly',
			}),
	findAndReplaceDOMText: ({ forms }) => {
		const pattern = plainPattern(forms);
		// Only the search is timed, as with the others.
		findAndReplaceDOMText.Finder.prototype.processMatches = () => {};
		return () => new findAndReplaceDOMText.Finder(document.body, { find: pattern, replace: '$&' }).matches.length;
	},
	ahocorasick: ({ forms }) => {
		const machine = new AhoCorasick(forms);
		return () => {
			let count = 0;
			for (const { data } of texts()) count += machine.search(data).length;
			return count;
		};
	},
	'@monyone/aho-corasick': ({ forms }) => {
		const machine = new MonyoneAhoCorasick(forms);
		return () => {
			let count = 0;
			for (const { data } of texts()) count += [...machine.matchInText(data)].length;
			return count;
		};
	},
};

Object.assign(globalThis, { CANDIDATES });
