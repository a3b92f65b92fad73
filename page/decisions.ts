/** Which of the mentions count, and which are marked: decided by core over all of the page, in short slices, and drawn. */
import { createChoice } from '../core/density';
import { createJudge } from '../core/meaning';
import type { NameTable } from '../core/name-table';
import type { Settings } from '../core/settings';
import type { Mention } from './mention';
import type { PageMarks } from './page-marks';
import { numberSections } from './sections';
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
	/** Those that count, in document order. */
	readonly mentions: readonly Mention[];
	/** Those of them that are marked. */
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
		mentions: [] as readonly Mention[],
		marked: [] as readonly Mention[],
		terms: [] as readonly Mention[],
		async decide(seen: readonly Mention[], { length, forced, settings }: Grounds) {
			const isWanted = ({ entry }: Mention) => {
				const { id, group } = table.entry(entry);
				return !settings.termsOff.includes(id) && !settings.groupsOff.includes(group);
			};
			const judge = createJudge(table.entry);
			await inSteps(inStrides(seen, judge.hear), signal);
			const { relevant, counts } = judge.judge(length, forced);
			const mentions: Mention[] = [];
			await inSteps(
				inStrides(seen, (m) => counts(m) && isWanted(m) && mentions.push(m)),
				signal,
			);
			if (settings.density === 'section') await inSteps(numberSections(document, mentions), signal);
			const choice = createChoice<Mention>(settings.density);
			await inSteps(inStrides(mentions, choice.take), signal);
			await inSteps(marks.draw(choice.marked, settings.markStyle), signal);
			if (signal.aborted) return;
			Object.assign(decisions, { relevant, mentions, marked: [...choice.marked], terms: choice.terms() });
		},
	};
	return decisions;
}
