import { useContext, useRef, useState } from 'preact/hooks';
import { sayCount } from '../core/say';
import { rove } from './roving';
import { SpeechContext } from './say-context';

export interface ListedTerm {
	key: string;
	term: string;
	/** Status, or the kind of thing. */
	words: string;
	/** As it stands on the page. */
	text: string;
}

interface PageTermListProps {
	items: readonly ListedTerm[];
	onPick(key: string): void;
}

/** The marks of a page for those who do not point: one tab stop, out of sight until the focus is inside. */
export function PageTermList({ items, onPick }: PageTermListProps) {
	const { language, say } = useContext(SpeechContext);
	const box = useRef<HTMLDivElement>(null);
	const [place, setPlace] = useState(0);
	const stop = Math.min(place, items.length - 1);

	const onKeyDown = (event: KeyboardEvent) => {
		const buttons = [...(box.current?.querySelectorAll<HTMLElement>('button') ?? [])];
		const to = rove(event, buttons);
		if (to !== null) setPlace(to);
	};

	if (items.length === 0) return null;
	const label = sayCount(say, items.length, '1 term explained on this page', '{n} terms explained on this page');
	return (
		<div class="term-list" lang={language}>
			<p class="note" aria-hidden="true">
				{label}
			</p>
			<div ref={box} role="toolbar" aria-orientation="vertical" aria-label={label} onKeyDown={onKeyDown}>
				{items.map(({ key, term, words, text }, i) => (
					<button key={key} type="button" tabIndex={i === stop ? 0 : -1} onFocus={() => setPlace(i)} onClick={() => onPick(key)}>
						<span class="t">
							{term}
							{text !== term && <small> {text}</small>}
						</span>
						<span class="m">{words}</span>
					</button>
				))}
			</div>
		</div>
	);
}
