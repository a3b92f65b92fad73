import { describe, expect, it } from 'vitest';
import { descriptionOf, spelledOut } from '../../core/expansion';

/** The words that spell out the acronym which stands between bars. */
function spelled(marked: string): string | null {
	const start = marked.indexOf('|');
	const text = marked.replaceAll('|', '');
	const words = spelledOut(text, start, marked.lastIndexOf('|') - 1);
	return words && text.slice(words.start, words.end);
}

describe('an acronym is spelled out', () => {
	it.each([
		['The Toledo Public Schools (|TPS|) open.', 'Toledo Public Schools'],
		['the Department of Human Services (“|DHS|”), which', 'Department of Human Services'],
		['It handled 12,000 |TPS| (transactions per second) then.', 'transactions per second'],
		['|CBP|, the County Board of Prisons, met.', 'County Board of Prisons'],
		['|DHS|, the state’s Department of Human Services, said', 'Department of Human Services'],
		['two Special Response Teams (|SRTs|) came', 'Special Response Teams'],
		['El Instituto Nacional de Migración (|INM|) dijo', 'Instituto Nacional de Migración'],
		['Man-Portable Protection (|MPP|)', 'Man-Portable Protection'],
		['It handled “|TPS|” (transactions per second).', 'transactions per second'],
		['It handled |TPS|(transactions per second).', 'transactions per second'],
		['“|CBP|”, the County Board of Prisons, met.', 'County Board of Prisons'],
		['the Arms Service (|As|), which', 'Arms Service'],
	])('%s', (text, words) => expect(spelled(text)).toBe(words));
});

describe('an acronym is not spelled out', () => {
	it.each([
		'The schools (|TPS|) open.',
		'Toledo Private Schools and more (|TPS|) open.',
		'|ICE|, in custody ever since, said',
		'|ICE| agents came.',
		'|ICE|',
		'He (|ICE| agents said) fled.',
		'|TPS| (it ended in May) was',
		'|DHS|, which the Department of Justice',
		'Toledo Public Schools (|TPS|2) open.',
		'“|TPS|”—(transactions per second)',
		'|TPS| (transactions per second',
		'|TPS| (transactions) per second',
		'|TPS| (transactions a day per second)',
		'|CBP|’s, County Boards of Prisons say,',
		'|CBP|, Congress blocked pay',
		'|CBP|, County Board prisons',
		'|DHS|, said the state yesterday, Department of Human Services',
	])('%s', (text) => expect(spelled(text)).toBeNull());
});

it.each([
	['HSI|, a heat index, rose.', 'heat index'],
	['HSI”|, an Indian heat index.', 'Indian heat index'],
	['HSI|, a heat and humidity index, rose.', 'heat and humidity index'],
	['El DHS|, la escala del ánimo: dos', 'escala del ánimo'],
	['by ICE|, the FBI and the DEA.', null],
	['by ICE|, the deputies and CBP, came', null],
	['ICE|, a bank that grew', null],
	['ICE|, fearing a heat index, rose', null],
	['ICE| a heat index, rose', null],
])('of an acronym is said what it is: %s', (marked, said) =>
	expect(descriptionOf(marked.replace('|', ''), marked.indexOf('|'))).toBe(said),
);
