/** What the benchmark runs in the page's isolated world: our own code as it is shipped, the floors, and the peers. */
import names from 'virtual:glossary-names';
import subject from 'virtual:subject';
import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import AdvancedMark from 'advanced-mark.js';
import AhoCorasick from 'ahocorasick';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { openTable, type PackedTable } from '../../core/name-table';
import { readSettings } from '../../core/settings';
import { annotate } from '../../page/annotator';
import { documentIn } from '../../page/frames';
import { watchGate } from '../../page/gate';
import { createReader } from '../../page/reader';
import { inSlices } from '../../page/slices';
import { treesIn } from '../../page/tree-search';
import { equalPattern, plainPattern, TUNED, texts, WHOLE } from './patterns';
import './scorers';

/** Prepares, and answers what is timed; that answers how much it found. */
type Candidate = (glossary: { forms: string[]; table: PackedTable }) => () => unknown;

function countIn(pattern: RegExp): number {
	let count = 0;
	for (const { data } of texts()) for (const _ of data.matchAll(pattern)) count++;
	return count;
}

const read = (packed: PackedTable) => {
	const table = openTable(packed);
	return async () => {
		const end = new AbortController();
		const reader = createReader(document, { known: [] }, table, names.languages, () => {}, end.signal);
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
	'ours, shadow roots and frames': () => async () => {
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
	'ours, every mention marked': () => {
		const table = openTable(names.table);
		const { settings } = readSettings({ density: 'every' });
		return async () => {
			const annotator = annotate(document, (element) => element.shadowRoot, table, names.languages, settings);
			await annotator.report();
			// Held as the session holds it.
			Object.assign(globalThis, { annotator });
			return annotator.marked.length;
		};
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
			new Mark(document.body).mark(forms, { ...WHOLE, filter: () => false }),
	'advanced-mark.js':
		({ forms }) =>
		() =>
			new AdvancedMark(document.body).mark(forms, { ...TUNED, filter: () => false }),
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
