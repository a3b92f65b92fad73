/** On what the glossary rests: statements by the best tier of their sources, sources by tier, and how many were read in a reprint. */
import type { Entry } from '../core/entry-schema';
import type { Publishers } from '../core/lint/house';
import { tierOf } from '../core/lint/sources';
import { citations } from '../core/lint/statements';

export interface TierCount {
	/** Statements, events and figures by the best tier among their sources. */
	statements: { A: number; B: number; none: number };
	/** Statements that rest on reprints only, and on documents known only through a report. */
	reprintOnly: number;
	reportOnly: number;
	sources: { A: number; B: number; none: number };
	reprints: number;
	reports: number;
}

export function countTiers(entries: readonly Entry[], publishers: Publishers): TierCount {
	const count: TierCount = {
		statements: { A: 0, B: 0, none: 0 },
		reprintOnly: 0,
		reportOnly: 0,
		sources: { A: 0, B: 0, none: 0 },
		reprints: 0,
		reports: 0,
	};
	for (const entry of entries) {
		const tiers = new Map(Object.entries(entry.sources).map(([id, source]) => [id, tierOf(source, publishers)]));
		for (const tier of tiers.values()) count.sources[tier ?? 'none']++;
		for (const { reprintedBy, reportedBy } of Object.values(entry.sources)) {
			if (reprintedBy) count.reprints++;
			if (reportedBy) count.reports++;
		}
		for (const [, ids] of citations(entry)) {
			if (ids.length === 0) continue;
			const best = ids.map((id) => tiers.get(id) ?? 'none').sort()[0] ?? 'none';
			count.statements[best]++;
			if (ids.every((id) => entry.sources[id]?.reprintedBy)) count.reprintOnly++;
			if (ids.every((id) => entry.sources[id]?.reportedBy)) count.reportOnly++;
		}
	}
	return count;
}

export function tierReport({ statements, reprintOnly, reportOnly, sources, reprints, reports }: TierCount): string[] {
	const all = statements.A + statements.B + statements.none;
	const share = (n: number) => `${n} (${Math.round((100 * n) / Math.max(1, all))} %)`;
	return [
		`${all} statements, events and figures. Best source A: ${share(statements.A)}, B: ${share(statements.B)}, neither: ${share(statements.none)}.`,
		`${share(reprintOnly)} of them rest on documents that were read in a reprint only, ${share(reportOnly)} on documents known through a report only.`,
		`${sources.A + sources.B + sources.none} sources: ${sources.A} A, ${sources.B} B, ${sources.none} neither; ${reprints} read in a reprint, ${reports} known through a report.`,
	];
}
