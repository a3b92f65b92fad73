/** What each candidate finds on the page of spelling cases (tests/spelling-cases.ts), and where. Bundled with the candidates. */
import names from 'virtual:glossary-names';
import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import AdvancedMark from 'advanced-mark.js';
import AhoCorasick from 'ahocorasick';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { openTable } from '../../core/name-table';
import { readSettings } from '../../core/settings';
import { annotate } from '../../page/annotator';
import { createPassages } from '../../page/passage';
import { equalPattern, plainPattern, TUNED, texts, WHOLE } from './patterns';

/** A text found, and the element that it stands in. */
type Found = [around: Element | null, text: string];
type Scorer = (forms: readonly string[]) => Found[] | Promise<Found[]>;

/** Text by text, as all candidates without a walk of their own. */
const inTexts = (search: (text: string) => Iterable<string>): Found[] =>
	[...texts()].flatMap((node) => [...search(node.data)].map((text): Found => [node.parentElement, text]));
const byPattern = (pattern: RegExp): Found[] => inTexts((text) => [...text.matchAll(pattern)].map(([found]) => found));
/** For those that are asked to wrap what they find. */
const wrapped = (): Found[] => [...document.querySelectorAll('mark')].map((mark) => [mark, mark.textContent]);

async function ours(): Promise<Found[]> {
	const { settings } = readSettings({ density: 'every' });
	const annotator = annotate(document, (element) => element.shadowRoot, openTable(names.table), names.languages, settings);
	await annotator.report();
	const passageOf = createPassages();
	const found = annotator.marked.map((mention): Found => [mention.startNode.parentElement, passageOf(mention).text]);
	annotator.stop();
	return found;
}

const SCORERS: Record<string, Scorer> = {
	ours,
	RegExp: (forms) => byPattern(plainPattern(forms)),
	'RegExp, equal recall': (forms) => byPattern(equalPattern(forms)),
	'mark.js markRegExp': (forms) => {
		new Mark(document.body).markRegExp(plainPattern(forms), {});
		return wrapped();
	},
	'mark.js mark': (forms) => {
		new Mark(document.body).mark(forms, WHOLE);
		return wrapped();
	},
	'advanced-mark.js': (forms) => {
		new AdvancedMark(document.body).mark([...forms], TUNED);
		return wrapped();
	},
	findAndReplaceDOMText: (forms) => {
		const found: Found[] = [];
		const replace = (portion: { node: Node; index: number }, [text]: RegExpMatchArray) => {
			if (portion.index === 0) found.push([portion.node.parentElement, text]);
			return text;
		};
		new findAndReplaceDOMText.Finder(document.body, { find: plainPattern(forms), replace });
		return found;
	},
	ahocorasick: (forms) => {
		const machine = new AhoCorasick(forms);
		return inTexts((text) => machine.search(text).flatMap(([, words]) => words));
	},
	'@monyone/aho-corasick': (forms) => {
		const machine = new MonyoneAhoCorasick([...forms]);
		return inTexts((text) => [...machine.matchInText(text)].map(({ keyword }) => keyword));
	},
};

/** The number of each case in which something was found, and what. */
async function score(candidate: string, forms: readonly string[]): Promise<[place: number, text: string][]> {
	const places = [...document.querySelectorAll('.case')];
	const found = (await SCORERS[candidate]?.(forms)) ?? [];
	return found.map(([around, text]) => [places.findIndex((place) => place.contains(around)), text]);
}

Object.assign(globalThis, { score });
