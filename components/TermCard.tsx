import { useContext } from 'preact/hooks';
import type { Why } from '../core/reason';
import type { SaidEntry } from '../core/said-entry';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import { CardMenu } from './CardMenu';
import { CardTrail } from './CardTrail';
import { Corrections } from './Corrections';
import { EntryParts } from './EntryParts';
import { CloseIcon } from './icons';
import { SinceRow } from './SinceRow';
import { SpeechContext, useTongue } from './say-context';
import { useReadingPlace } from './use-reading-place';
import { WhyLine } from './WhyLine';

export interface TermCardProps {
	entry: SaidEntry;
	/** The whole entry rather than its first line. */
	opened: boolean;
	/** At the bottom edge of a narrow or touched window. */
	sheet: boolean;
	/** Why the name on the page was taken as this entry; null where it can mean nothing else. */
	why: Why | null;
	/** Headword we came from by a related term; null: no way back to show. */
	from: string | null;
	canForward: boolean;
	onOpen(): void;
	onClose(): void;
	onBack(): void;
	onForward(): void;
	onRelated(id: string): void;
	onStopTerm(): void;
	onStopSite(): void;
}

export function TermCard(props: TermCardProps) {
	const { entry, opened, sheet, from } = props;
	const { language: spoken, say } = useContext(SpeechContext);
	// The next card may be laid out unseen beside this one.
	const headId = `head-${entry.id}`;
	const { scroller, goTo } = useReadingPlace(entry.id, opened);
	const after = (goal: 'top' | 'timeline', act: () => void) => () => {
		goTo(goal);
		act();
	};
	return (
		<div
			class={['card', opened && 'opened', sheet && 'sheet', from !== null && 'has-bar'].filter(Boolean).join(' ')}
			lang={spoken}
			role="dialog"
			aria-labelledby={headId}
			tabIndex={-1}
		>
			{sheet && <div class="grip" />}
			{from !== null && (
				<CardTrail
					from={from}
					canForward={props.canForward}
					onBack={after('top', props.onBack)}
					onForward={after('top', props.onForward)}
				/>
			)}
			<div class="tools">
				<CardMenu onStopTerm={props.onStopTerm} onStopSite={props.onStopSite} />
				<button type="button" class="icon" aria-label={say('Close')} onClick={props.onClose}>
					<CloseIcon />
				</button>
			</div>
			<div ref={scroller} class="scroll">
				<div key={entry.id} class="entry">
					<CardHead entry={entry} headId={headId} />
					{opened ? (
						<>
							<EntryParts entry={entry} onRelated={(id) => after('top', () => props.onRelated(id))()} />
							{props.why && <WhyLine why={props.why} />}
						</>
					) : (
						<FirstLook entry={entry} onTimeline={after('timeline', props.onOpen)} />
					)}
				</div>
			</div>
			<CardFoot {...(opened ? {} : { sources: entry.sourceCount, onRead: after('top', props.onOpen) })} known={entry.known} />
		</div>
	);
}

const FirstLook = ({ entry, onTimeline }: { entry: SaidEntry; onTimeline(): void }) => (
	<>
		<p class="first" lang={useTongue(entry.language).lang}>
			{entry.firstLine}
		</p>
		<Corrections corrections={entry.corrections} />
		{entry.since && <SinceRow since={entry.since} onOpen={onTimeline} />}
	</>
);
