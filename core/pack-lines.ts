/** The build's side of core/name-lines.ts. */
import { AGAIN, BASE, BLOCK, BLOCK_LENGTH, BREAK, begun, LISTED, NEXT, type PackedLines, PLURAL } from './name-lines';

/** A name while the lines grow: its first word, the rest of it as a line has it, and its index in a list of names. */
export interface PlantedName {
	first: string;
	rest: string;
	index: number;
}

/** The index of each name, by the number that the lines give it. */
type Order = readonly number[];
type Numbers = Map<number, number>;

const AFTER_SPACE = /^ [\p{L}\p{N}]/u;

export function packLines(names: readonly PlantedName[]): { lines: PackedLines; order: Order } {
	const byWord = new Map<string, Map<string, Set<number>>>();
	for (const { first, rest, index } of names) {
		if (/[A-Z]/.test(first + rest)) throw new Error(`the name "${first}${rest}" holds a sign of the table`);
		const rests = byWord.get(first) ?? new Map<string, Set<number>>();
		byWord.set(first, rests);
		rests.set(rest, (rests.get(rest) ?? new Set()).add(index));
		// Told by its first word alone, since only a space is looked for after it.
		if (rest !== '' && !AFTER_SPACE.test(rest) && !rests.has('')) rests.set('', new Set());
	}
	const sorted = [...byWord].sort(byKey);
	const numbers: Numbers = new Map();
	const blocks: string[] = [];
	for (let at = 0; at < sorted.length; at += BLOCK_LENGTH) {
		const first = numbers.size.toString(BASE);
		const lines = sorted.slice(at, at + BLOCK_LENGTH).map(([, rests]) => lineOf(rests, numbers));
		blocks.push([first, ...lines].join(BREAK));
	}
	return {
		lines: { words: sorted.map(([first]) => first).join(BREAK), names: blocks.join(BLOCK) },
		order: [...numbers.keys()],
	};
}

/** A name and the same with an "s" are told once. */
function lineOf(rests: ReadonlyMap<string, ReadonlySet<number>>, numbers: Numbers): string {
	let line = '';
	const told = new Set<string>();
	for (const [rest, indexes] of [...rests].sort(byKey)) {
		if (told.has(rest)) continue;
		const plural = `${rest}s`;
		const isInflected = rest !== '' && [...indexes].join() === [...(rests.get(plural) ?? [])].join();
		if (isInflected) told.add(plural);
		line += begun(rest) + (isInflected ? PLURAL : '') + saidOf([...indexes], numbers);
	}
	return line;
}

/** The numbers of a name as its line tells them. */
function saidOf(indexes: readonly number[], numbers: Numbers): string {
	const said = indexes.map((index) => {
		const number = numbers.get(index);
		if (number !== undefined) return AGAIN + number.toString(BASE);
		numbers.set(index, numbers.size);
		return NEXT;
	});
	return said.join() === NEXT ? '' : LISTED + said.join('');
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
