import { useState } from 'preact/hooks';
import { PageTermList } from '../../../components/PageTermList';
import { SpeechContext } from '../../../components/say-context';
import { TermCard, type TermCardProps } from '../../../components/TermCard';
import type { Entry } from '../../../core/entry-schema';
import { createSay } from '../../../core/say';
import spanish from '../../../data/interface/es.json';
import { bill, cbpOne, darien, entries, type How, jtfa, nothing, read, senafront, sfab } from '../fixtures';
import type { Story } from './story';

type CardProps = Partial<Omit<TermCardProps, 'entry'>> & { entry: Entry; how?: How };

function Card({ entry, how, ...props }: CardProps) {
	const [opened, open] = useState(props.opened ?? false);
	return (
		<TermCard
			sheet={false}
			why={null}
			from={null}
			canForward={false}
			onClose={nothing}
			onBack={nothing}
			onForward={nothing}
			onRelated={nothing}
			onStopTerm={nothing}
			onStopSite={nothing}
			{...props}
			entry={read(entry, how)}
			opened={opened}
			onOpen={() => open(true)}
		/>
	);
}

const SPANISH = { language: 'es', say: createSay(spanish) };

const InSpanish = (props: CardProps) => (
	<SpeechContext.Provider value={SPANISH}>
		<Card {...props} how={SPANISH} />
	</SpeechContext.Provider>
);

const listed = entries.map(({ id, term, abbreviations, kind }) => ({
	key: id,
	term,
	words: kind,
	text: abbreviations[0] ?? term,
}));

export const cardStories: Record<string, readonly Story[]> = {
	small: [
		{ name: 'Small, in force', view: <Card entry={jtfa} /> },
		{ name: 'Small, ended', view: <Card entry={cbpOne} /> },
		{ name: 'Small, a name of two lines', view: <Card entry={sfab} /> },
		{ name: 'Small, a place: no status', view: <Card entry={darien} /> },
		{ name: 'No date on the page', view: <Card entry={darien} how={{ articleDate: null }} /> },
		{ name: 'Nothing since; entry growing old', view: <Card entry={senafront} how={{ today: '2026-11-22' }} /> },
		{ name: 'A long name', view: <Card entry={bill} /> },
	],
	opened: [
		{ name: 'Opened, followed from another', view: <Card entry={cbpOne} opened from="CBP Home" /> },
		{ name: 'The whole entry', frame: 'whole', view: <Card entry={cbpOne} opened /> },
		{ name: 'Without a dispute', frame: 'whole', view: <Card entry={jtfa} opened /> },
		{
			name: 'Why a name was read so',
			frame: 'whole',
			view: <Card entry={jtfa} opened why={{ name: 'JTFA', reason: { kind: 'near', words: ['smuggling', 'Panama'] } }} />,
		},
		{
			name: 'Hardly anything',
			frame: 'whole',
			view: <Card entry={senafront} opened how={{ related: [], today: '2026-11-22' }} />,
		},
	],
	corrected: [
		{ name: 'Corrected not long ago', view: <Card entry={cbpOne} /> },
		{ name: 'Corrected, opened', view: <Card entry={cbpOne} opened /> },
	],
	spanish: [
		{ name: 'Spanish', view: <InSpanish entry={cbpOne} /> },
		{ name: 'Spanish, the whole entry', frame: 'whole', view: <InSpanish entry={cbpOne} opened /> },
		{ name: 'Spanish, an entry that has none', view: <InSpanish entry={darien} /> },
	],
	sheet: [
		{ name: '320 px, small', frame: 'phone', view: <Card entry={cbpOne} sheet /> },
		{ name: '320 px, long name', frame: 'phone', view: <Card entry={bill} sheet /> },
		{ name: '320 px, opened', frame: 'phone', view: <Card entry={cbpOne} sheet opened /> },
		{
			name: '320 px, followed',
			frame: 'phone',
			view: <Card entry={cbpOne} sheet opened from="Combatting International Drug Trafficking Act" />,
		},
		{
			name: '320 px, whole',
			frame: 'phone',
			view: (
				<div class="whole">
					<Card entry={cbpOne} sheet opened />
				</div>
			),
		},
	],
	list: [
		{
			name: 'Terms of the page',
			frame: 'corner',
			view: <PageTermList items={listed} onPick={nothing} />,
		},
	],
};
