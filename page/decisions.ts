/** Which of the mentions count, and which are marked: decided by core over all of the page, in short slices, and drawn. */
import { createChoice } from '../core/density';
import { createJudge } from '../core/meaning';
import type { NameTable } from '../core/name-table';
import type { Settings } from '../core/settings';
import type { Kind, Mention } from './mention';
import type { PageMarks } from './page-marks';
import { createSections } from './sections';
import { inSteps, inStrides } from './slices';

/** What decides beside the mentions themselves. */
export interface Grounds {
	/** Characters of text read. */
	length: number;
	/** The reader wants marks whatever the subject. */
	forced: boolean;
	settings: Settings;
}

export interface Decisions {
	/** Of all `seen`, in document order. */
	decide(seen: readonly Mention[], grounds: Grounds): Promise<void>;
	readonly relevant: boolean;
	/** Of those it was decided of. */
	counts(mention: Mention): boolean;
	/** Those that are marked, in document order. */
	readonly marked: readonly Mention[];
	/** Each entry once, at its first mark or mention. */
	readonly terms: readonly Mention[];
}

/** Ends with the signal. */
export function createDecisions(
	document: Document,
	table: Pick<NameTable, 'entry'>,
	marks: Pick<PageMarks, 'draw'>,
	signal: AbortSignal,
): Decisions {
	const decisions = {
		relevant: false,
		counts: (_: Mention) => false,
		marked: [] as readonly Mention[],
		terms: [] as readonly Mention[],
		async decide(seen: readonly Mention[], { length, forced, settings }: Grounds) {
			const isWanted = ({ entry }: Kind) => {
				const { id, group } = table.entry(entry);
				return !settings.termsOff.includes(id) && !settings.groupsOff.includes(group);
			};
			const judge = createJudge(table.entry);
			await inSteps(
				inStrides(seen, ({ kind }) => judge.hear(kind)),
				signal,
			);
			const { relevant, counts } = judge.judge(length, forced);
			const verdicts = new Map<Kind, boolean>();
			const choice = createChoice<Mention>(settings.density);
			const bySection = settings.density === 'section';
			const sectionOf = bySection ? createSections(document) : () => 0;
			const choose = (mention: Mention) => {
				const { kind } = mention;
				const verdict = verdicts.get(kind) ?? (counts(kind) && isWanted(kind));
				verdicts.set(kind, verdict);
				if (verdict) choice.take(mention, kind, sectionOf(mention));
			};
			// The next heading may be far, and the browser looks at all that lies between.
			await inSteps(inStrides(seen, choose, bySection ? 1 : undefined), signal);
			await inSteps(marks.draw(choice.marked, settings.markStyle), signal);
			if (signal.aborted) return;
			Object.assign(decisions, {
				relevant,
				counts: ({ kind }: Mention) => verdicts.get(kind) === true,
				marked: choice.marked,
				terms: choice.terms(),
			});
		},
	};
	return decisions;
}
