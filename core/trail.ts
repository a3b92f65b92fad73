/** The way through related terms inside one card: back and forward, as in a browser. */

export interface Trail {
	ids: readonly string[];
	at: number;
}

export const startTrail = (id: string): Trail => ({ ids: [id], at: 0 });

export const follow = (trail: Trail, id: string): Trail => ({ ids: [...trail.ids.slice(0, trail.at + 1), id], at: trail.at + 1 });

export const go = (trail: Trail, step: -1 | 1): Trail =>
	trail.ids[trail.at + step] === undefined ? trail : { ...trail, at: trail.at + step };

export const current = (trail: Trail): string => trail.ids[trail.at] as string;

/** The entry one came from; null at the start. */
export const previous = (trail: Trail): string | null => trail.ids[trail.at - 1] ?? null;

export const canForward = (trail: Trail): boolean => trail.at < trail.ids.length - 1;
