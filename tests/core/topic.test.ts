import { expect, it } from 'vitest';
import { isDeep, isRelevant } from '../../core/topic';

const ARTICLE = 5000;
const CAPTION = 600;

const named = (topic: number, count: number, bare = false) => ({ topic, count, bare, clear: false, vouches: false });
const clear = (topic: number, count: number, bare = false) => ({ ...named(topic, count, bare), clear: true });

it.each([
	['nothing', [], false],
	['one strong term, once', [named(2, 1)], false],
	['one strong term, twice', [named(2, 2)], true],
	['one strong term by its bare acronym, many times', [named(2, 50, true)], false],
	['two strong terms by bare acronyms', [named(2, 1, true), named(2, 1, true)], true],
	['a bare acronym beside terms that tell nothing', [named(2, 9, true), named(0, 9)], false],
	['one weak term, many times', [named(1, 50)], false],
	['one weak term by a clear name', [clear(1, 2)], false],
	['one strong term by a bare acronym that means nothing else', [clear(2, 9, true)], false],
	['two weak terms, many times', [named(1, 50), named(1, 50)], true],
	['a strong and a weak term, once each', [named(2, 1), named(1, 1)], true],
	['a strong term once, a weak one twice', [named(2, 1), named(1, 2)], true],
	['three weak terms, once each', [named(1, 1), named(1, 1), named(1, 1)], true],
	['two weak terms, once each', [named(1, 1), named(1, 1)], false],
	['three weak terms, one of them twice', [named(1, 2), named(1, 1), named(1, 1)], true],
	['many terms that tell nothing', [named(0, 9), named(0, 9), named(0, 9), named(0, 9)], false],
	['two weak terms among many that tell nothing', [named(1, 9), named(1, 9), named(0, 9), named(0, 9)], true],
])('a page with %s: relevant %s', (_, findings, relevant) => expect(isRelevant(findings, ARTICLE)).toBe(relevant));

it.each([
	['two strong terms, twice each', [named(2, 2), named(2, 2)], true],
	['two strong terms, one of them once', [named(2, 2), named(2, 1)], false],
	['one strong term, many times', [named(2, 50)], false],
	['eight weak terms', Array.from({ length: 8 }, () => named(1, 1)), true],
	['seven weak terms', Array.from({ length: 7 }, () => named(1, 1)), false],
])('a page with %s: deep in the subject %s', (_, findings, deep) => expect(isDeep(findings, ARTICLE)).toBe(deep));

it.each([
	['nothing', [], false],
	['one strong term, once', [named(2, 1)], true],
	['one strong term by its bare acronym', [named(2, 2, true)], false],
	['a bare acronym beside a doubtful name of the subject', [named(2, 1, true), named(1, 0)], true],
	['a bare acronym beside a doubtful name of something else', [named(2, 1, true), named(0, 0)], false],
	['one weak term, once', [named(1, 1)], false],
	['one strong term by a bare acronym that means nothing else', [clear(2, 1, true)], true],
	['one weak term by a bare acronym that means nothing else', [clear(1, 1, true)], true],
	['one weak term, once, by a clear name', [clear(1, 1)], true],
	['a clear name that tells nothing', [clear(0, 1)], false],
	['a clear name that is doubtful where it stands', [clear(1, 0)], false],
	['two weak terms', [named(1, 1), named(1, 1)], true],
	['a weak term beside a sure one that tells nothing', [named(1, 1), named(0, 1)], true],
	['a weak term beside a bare acronym that tells nothing', [named(1, 1), named(0, 1, true)], false],
	['a weak term beside one that means nothing else', [named(1, 1), clear(0, 1, true)], true],
	['terms that tell nothing', [named(0, 2), named(0, 2)], false],
	['doubtful names only', [named(2, 0), named(2, 0)], false],
	['a doubtful name beside a sure one that tells nothing', [named(1, 0), named(0, 2)], false],
])('a caption with %s: relevant %s', (_, findings, relevant) => expect(isRelevant(findings, CAPTION)).toBe(relevant));

it.each([
	['two weak terms', [named(1, 1), named(1, 1)], false],
	['three weak terms', [named(1, 1), named(1, 1), named(1, 1)], true],
])('a caption with %s: deep in the subject %s', (_, findings, deep) => expect(isDeep(findings, CAPTION)).toBe(deep));
