/** Ids as text, each without the beginning that it shares with the one before: neighbours in the alphabet share much. */

/** The capital for nought shared characters; the one after it for one. Ids hold none. */
const NOUGHT = 65;
const MOST_SHARED = 25;
/** So many in a block, which can be read without those before it. */
const BLOCK = 64;

export function packIds(ids: readonly string[]): string {
	const said = ids.map((id, i) => {
		const shared = i % BLOCK === 0 ? 0 : sharedBy(ids[i - 1] as string, id);
		return (i > 0 && i % BLOCK === 0 ? '\n' : '') + String.fromCharCode(NOUGHT + shared) + id.slice(shared);
	});
	return said.join('');
}

function sharedBy(a: string, b: string): number {
	let shared = 0;
	while (shared < MOST_SHARED && shared < a.length && a[shared] === b[shared]) shared++;
	return shared;
}

export interface Ids {
	at(index: number): string;
	all(): string[];
}

export function openIds(packed: string): Ids {
	const blocks = packed.split('\n');
	const known: string[][] = [];
	const idsIn = (block: number): string[] => {
		known[block] ??= idsOf(blocks[block] as string);
		return known[block];
	};
	return {
		at: (index) => idsIn(Math.floor(index / BLOCK))[index % BLOCK] as string,
		all: () => blocks.flatMap((_, block) => idsIn(block)),
	};
}

function idsOf(block: string): string[] {
	let id = '';
	return (block.match(/[A-Z][^A-Z]*/g) ?? []).map((said) => {
		id = id.slice(0, said.charCodeAt(0) - NOUGHT) + said.slice(1);
		return id;
	});
}
