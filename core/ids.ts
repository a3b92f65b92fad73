/** Ids as text: a hundred a line, each line led by the beginning that all of its ids share. */

const LINE = 100;
/** Between lines, after what is shared, and between ids: none stands in an id. */
const BREAK = '\n';
const SHARED = ':';
const NEXT = ',';

export function packIds(ids: readonly string[]): string {
	const lines: string[] = [];
	for (let at = 0; at < ids.length; at += LINE) lines.push(lineOf(ids.slice(at, at + LINE)));
	return lines.join(BREAK);
}

function lineOf(ids: readonly string[]): string {
	let shared = ids[0] as string;
	for (const id of ids) while (!id.startsWith(shared)) shared = shared.slice(0, -1);
	return shared + SHARED + ids.map((id) => id.slice(shared.length)).join(NEXT);
}

export interface Ids {
	at(index: number): string;
	all(): string[];
}

/** A line is read when one of its ids is asked for. */
export function openIds(packed: string): Ids {
	const lines = packed.split(BREAK);
	const known: string[][] = [];
	const idsIn = (line: number): string[] => {
		known[line] ??= idsOf(lines[line] as string);
		return known[line];
	};
	return {
		at: (index) => idsIn(Math.floor(index / LINE))[index % LINE] as string,
		all: () => (packed === '' ? [] : lines.flatMap(idsOf)),
	};
}

function idsOf(line: string): string[] {
	const at = line.indexOf(SHARED);
	const ends = line.slice(at + 1).split(NEXT);
	return at === 0 ? ends : ends.map((end) => line.slice(0, at) + end);
}
