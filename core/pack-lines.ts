/** The build's side of core/name-lines.ts. */
import { digitsOf, widthOf } from './digits';
import { EXACT, INFLECTED, type PackedLines, TAB } from './name-lines';

/** A name while the lines grow: its first word, the rest of it as a line has it, and its number. */
export interface PlantedName {
	first: string;
	rest: string;
	number: number;
}

const AFTER_SPACE = /^ [\p{L}\p{N}]/u;

export function packLines(names: readonly PlantedName[]): PackedLines {
	const byWord = new Map<string, Map<string, Set<number>>>();
	for (const { first, rest, number } of names) {
		if (/[\t\n"]/.test(first + rest)) throw new Error(`the name "${first}${rest}" holds a sign of the table`);
		const rests = byWord.get(first) ?? new Map<string, Set<number>>();
		byWord.set(first, rests);
		rests.set(rest, (rests.get(rest) ?? new Set()).add(number));
		// Told by its first word alone, since only a space is looked for after it.
		if (rest !== '' && !AFTER_SPACE.test(rest) && !rests.has('')) rests.set('', new Set());
	}
	const width = widthOf(names.map(({ number }) => number));
	const sorted = [...byWord].sort(byKey);
	return {
		words: sorted.map(([first]) => first).join('\n'),
		names: sorted.map(([, rests]) => lineOf(rests, width)).join('\n'),
		width,
	};
}

/** A name and the same with an "s" are told once. */
function lineOf(rests: ReadonlyMap<string, ReadonlySet<number>>, width: number): string {
	const codeOf = (rest: string) => [...(rests.get(rest) ?? [])].map((number) => digitsOf(number, width)).join('');
	let line = '';
	const told = new Set<string>();
	for (const [rest] of [...rests].sort(byKey)) {
		if (told.has(rest)) continue;
		const plural = `${rest}s`;
		const isInflected = rest !== '' && rests.has(plural) && codeOf(rest) === codeOf(plural);
		if (isInflected) told.add(plural);
		line += TAB + rest + (isInflected ? INFLECTED : EXACT) + codeOf(rest);
	}
	return line;
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
